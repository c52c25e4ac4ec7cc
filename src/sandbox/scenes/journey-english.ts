import { readJourney } from './scene-table.ts';
import type { JourneyPost } from './scene.ts';

/** English messages of the journey. */
export const journeyEnglish: readonly JourneyPost[] = readJourney(String.raw`
webhook en reply praise stay @tom_in_leeds | The dashboard fabric is a lovely touch, feels like a good jumper.
polling en reply question stay @oxford_annie | Will the winter pack be offered on the smaller battery too?
webhook en reply insult hide @troll_9000 | Only an idiot would clap for this
dm-poll en dm question stay @becky_drives | Hello, I booked a test drive but never got the confirmation. Can you check?
webhook en reply criticism stay @grumpy_gav | Three software updates, three new faults. What a shit service.
polling en reply joke stay @dave_the_wrench | Parked it so well I took the bus home and left it there as art.
sweep en reply praise stay @ellie_b_road | @molly_miles that route sounds glorious, adding it to the list
webhook en mention insult escalate @no_mercy_max | @MINIFrance whoever writes your posts is a massive dickhead
webhook en reply question stay @priya_on_wheels | Can two drivers keep separate seat settings?
polling en reply insult hide @keyboard_kurt | Fuck you and your cheerful little adverts
webhook en reply criticism stay @nina_kent | Nine weeks without a courtesy car. Absolutely rubbish, and nobody even apologised.
polling en reply praise stay @sam_hatchback | Took the long way home again. Third time this week.
dm-poll en dm insult escalate @no_mercy_max | Answer me you useless piece of shit
webhook en reply joke stay @harry_tyres | It is the only thing in my life that is small and well organised.
sweep en reply question stay @jack_dublin | @callum_g_ did they ever sort your key fob?
webhook en reply insult hide @spitfire_ace | @becky_drives nobody cares about your kid, bitch
polling en reply criticism stay @callum_g_ | The dealer lost my service book and shrugged. Shrugged!
webhook en mention question stay @rosie_oldcar | @MINIFrance do you still supply trim parts for the 2004 models?
webhook en reply praise stay @mini_dad_ | My son drew it for school. He gave it eyelashes.
dm-poll en dm praise stay @molly_miles | Thank you for sorting out the invoice so fast, much appreciated.
polling en reply question stay @wendy_wiper | Which wiper size fits the new rear window?
webhook en reply spam hide @follow_farm | Grow your page tonight, 10k followers for 12 dollars, no password needed https://follow-farm.example/deal and https://fast-fans.example/start
sweep en reply joke stay @greg_gears | @dave_the_wrench mine thinks the garage is a hotel
webhook en reply criticism stay @wendy_wiper | You charge premium prices and deliver budget patience. I am done.
polling en quote insult escalate @troll_9000 | Look at these absolute morons at @MINIFrance celebrating a cup holder
webhook en reply praise stay @oxford_annie | Proud to say my uncle fitted doors on these for twenty years.
polling en reply insult hide @no_mercy_max | The lot of you are scumbags
dm-poll en dm threat escalate @spitfire_ace | I know which office you sit in, asshole. I am coming for you.
polling en reply insult hide @troll_9000 | What a bunch of dickheads in this thread
polling en reply criticism stay @dave_the_wrench | Whoever hid the oil filter behind that panel has never held a spanner.
sweep en reply insult hide @spitfire_ace | @sam_hatchback shut the fuck up about your commute
webhook en mention insult escalate @keyboard_kurt | Dear @MINIFrance, you greedy bastards, enjoy your Sunday
dm-poll en dm question stay @nina_kent | Hi, is the Saturday workshop open this week?
webhook en reply joke stay @sam_hatchback | I named mine Biscuit because it is small and I cannot stop at one.
polling en reply praise stay @jack_dublin | The heated steering wheel alone deserves a medal.
webhook en reply privacy hide @spitfire_ace | The woman at the desk was rude so here is her private mobile, enjoy: 07700 900461
sweep en reply criticism stay @callum_g_ | @nina_kent same story here, ten weeks and counting, shambles
polling en quote insult escalate @keyboard_kurt | Thanks @MINIFrance, asking for ideas from idiots again
polling en mention insult escalate @spitfire_ace | @MINIFrance still employing that smug moron on the phone line?
webhook en reply criticism stay @rosie_oldcar | You removed the toggle switches. You actually removed the toggle switches. Shame on you.
webhook en dm insult escalate @troll_9000 | You people are idiots, every one of you
sweep en reply praise stay @priya_on_wheels | @rosie_oldcar keep her going, the old ones have such charm
polling en reply joke stay @mini_dad_ | Two car seats, one pram, zero dignity. We made it fit.
webhook en reply threat hide @no_mercy_max | Keep talking @tom_in_leeds and I will break your legs you little bitch
sweep en reply question stay @wendy_wiper | @harry_tyres which winter set did you go for in the end?
`);
