import { type AdviceRow, rowsOf } from './advice-row.ts'

const MOSTLY = String.raw`(?:usually |often |mostly |mainly |probably |most likely |almost always |nearly always |always |really |best |generally )?`
const NOTHING = String.raw`(?:nothing (?:to (?:worry|be|fear|fret)|unusual|serious|bad|out of|much|at all|special|dangerous)|no (?:big deal|great matter|cause for|problem|danger|reason (?:for|to)|concern|worry)|harmless|not (?:unusual|uncommon|rare|worrying|abnormal|a (?:problem|concern|danger|worry|cause|reason|big|great)|an emergency|serious|dangerous|urgent|important|harmful|something to)|of no (?:concern|importance)|fine|all right|okay|OK|safe)`
const USUAL = String.raw`(?:(?:only|just|quite|perfectly|completely|very|entirely|a|an|the) )*(?:normal|usual|natural|to be expected|expected|(?:part|side) of (?!(?:an? |the )?(?:allergic |serious |bad )?(?:reaction|infection|sepsis|illness))\w+|well known|mild|minor|trivial|temporary|your body|nerves|anxiety|worry|stress|tension|tiredness|wind|indigestion|imagination|muscular|the (?:medicine|treatment|steroids))\b`
const PASSES = String.raw`(?:goes|go|passes|pass|settles?|improves?|disappears?|fades?|resolves?|gets? better|wears? off|clears?|heals?|stops?|ends?|eases?|corrects? itself|corrects? themselves)`
/** A normal temperature is a reading, and a question asks. */
const READING =
  /\btemperature (?:is|may be|can be|was) normal\b|\b(?:than|as) is (?:usual|normal)\b|\bask your team if\b/i

/** Words that make a reader think little of a sign. */
export const BELITTLING: readonly AdviceRow[] = [
  ...rowsOf(
    'belittled',
    { ofSubject: true, unless: READING },
    String.raw`\b(?:is|are|be|it's|seems?|was) ${MOSTLY}(?:a |an |the )?${NOTHING}\b`,
    String.raw`\b(?:is|are|it's) ${MOSTLY}${USUAL}`,
    String.raw`\b(?:is|are|it's|be) (?:because|down to|due to|caused by) (?:they|you|the (?:medicine|treatment)|being|feeling)? ?(?:is|are)? ?(?:only |just )?(?:tired\w*|stress\w*|anxi\w+|nerves|worry|age|medicine|treatment)`,
    String.raw`\b(?:is|are|comes?) ${MOSTLY}(?:only|just|merely|simply) (?:the |a |an |from )?\w+|\bcomes? (?:only )?from (?:wind|nerves|anxiety|worry|tension|stress|tiredness|the (?:bed|pillow|weather))\b`,
    String.raw`\b(?:is|are) (?:often|usually|mostly|mainly|probably|only|just) (?:caused by|due to|down to|from) (?!(?:an? |the |your )?(?:\w+ )?(?:infection|clots?|heart|bleed\w*|inflam\w+|low|cancer|tumour|reaction))`,
    String.raw`\b(?:means?|mean) (?:nothing|little|no harm)\b|\b(?:does|do) not (?:matter|mean (?:anything|much)|count|need (?:a |any |to be )?(?:call|help|treatment|(?:medical )?attention|check\w*|doctor|hospital|see\w*|report\w*))\b`,
    String.raw`\b(?:rarely|seldom|hardly ever|almost never|never|not often|not usually) (?:serious|dangerous|a problem|anything|harmful|matters?)\b`,
    String.raw`\b(?:looks?|sounds?|feels?|seems?) (?:much )?(?:worse|alarming|frightening|scary|bad)(?: than it is| but)\b|\bcan look worse\b`,
    String.raw`\b(?:is|are) what (?:most|many) people\b|\beverybody (?:has|gets) (?:it|them)\b|\bhappens to (?:everyone|everybody|most people)\b`,
    String.raw`\b(?:is|are) mild\b(?=[.,]|$)`,
    String.raw`\bwill (?:usually |soon |often )?(?:lift|pass|ease|settle|go|stop|clear|fade|heal|get better|correct)\b|\bgoes? with\b|\b(?:often|usually|probably|mostly|normally) (?:means|comes from|is caused by|are caused by|due to)\b(?! (?:an? |the |your )?(?:serious|infection|clot|heart|bleed|low|inflamed))|\bcomes? from (?:sitting|lying|standing|eating|sleeping|wearing|age|old age)\b|\bmore of a nuisance\b|\bis a sign that you should\b|\bwhat you should expect\b|\bonly needs?\b|\bneeds? (?:only|no) (?:rest|time|sleep|call|treatment|help|fluids)\b`,
    String.raw`\b(?:common|usual|normal) and (?:pass|goes?|harmless|mild|no|settles?)`,
    String.raw`\bis enough\b|\byou are (?:fine|all right|okay|safe|well)\b`,
    String.raw`\b(?:shows?|sign) that (?:the |your )?(?:medicine|tablets?|treatment|drip|body|chemotherapy|immune system)s?\b[^.;]{0,20}\b(?:works?|working|fighting|responding|doing)\b|\bgood sign\b`,
  ),
  // What passes is belittled unless a call stands beside it.
  ...rowsOf(
    'belittled',
    { ofSubject: true, rightBesideCall: true, unless: READING },
    String.raw`\b${PASSES}\b(?: (?:away|up|off|down|again))?[^.;,]{0,12}\b(?:by itself|by themselves|on its own|on their own|without (?:help|treatment|any)|in time|quickly|soon|itself)\b`,
    String.raw`\b(?:usually|often|mostly|always|soon|will|and|generally) (?:just |simply |soon |usually |often )?(?:pass(?:es)?|settles?|improves?|eases?|fades?|disappears?|gets? better|goes? (?:away|down)|wears? off|clears?|blows? over|corrects? itself)\b(?! (?:as|after|over) (?:the |your )?(?:treatment|time|first|few))\b`,
    // Any "is usually …" that is no warning and says nothing of when or how
    String.raw`\b(?:is|are) (?:usually|often|mostly|mainly|probably|most likely|almost always|nearly always|generally|rarely|seldom|only|always) (?!no |(?:the |a |an )?(?:first |early )?(?:sign|emergency|worse|worst|severe|serious|infection|clot|reason|found|seen|given|treated|more|less|likel|linked|mild at|not|in|on|at|by|from|during|after|before|within|when|with|for|(?:caus|found|us|giv|link|relat|follow|notic|check|measur|diagnos|need|bas|call)ed\b|\w+ing\b))`,
    String.raw`\b${PASSES} (?:if|when|once|as soon as) you\b|\bclears? up without\b`,
    String.raw`\bsoon over\b|\bwearing off\b|\bwill sort itself out\b`,
  ),
  ...rowsOf(
    'belittled',
    { unless: READING },
    String.raw`\b(?:it|this) is (?:quite |perfectly |only )?(?:usual|normal|natural|common|fine|all right|safe) (?:to|that|if|when)\b`,
    String.raw`\b(?:need not|do not|don't|no need to|not have to|no reason to|nothing to|not need to|try not to|never|not) (?:feel |get )?(?:be )?(?:worry|worried|alarmed|concerned|frightened|afraid|panic|scared|upset|fret|anxious)\b(?! (?:that you|about (?:calling|ringing|phoning|being|wasting|bothering|troubling|the time)|if you (?:are wrong|call)))`,
    String.raw`\bignore\b|\bignored\b|\bdisregard\b|\bbrush (?:it|this) off\b|\bshrug\b|\b(?:not|no need to|need not|never) make a fuss\b|\b(?:do not|don't) let (?:a|an|the|your|it|this)[^.;]{0,30}\b(?:spoil|upset|worry|stop you (?!call|ring|phon)|get in)|\bkept? private\b|\bcarry on as normal\b|\bcomes? to no harm\b|\b(?:get better|recovers?) (?:at home|by (?:itself|themselves)|without)\b|\bnot take [^.;]{0,25} seriously\b|\bnothing to (?:mention|report|tell)\b|\bthink nothing of\b|\btake no notice\b|\bput up with\b`,
    String.raw`\bmost people (?:just|only) (?:need|have|want)\b`,
    String.raw`\bno cause for (?:alarm|concern|worry)\b|\bno reason to (?:worry|panic|phone|ring|call)`,
    String.raw`\bnot (?:have to )?tell anyone\b|\bnot something (?:that )?you need to (?:think|worry|do|know)\b|\bnot (?:think|worry) about\b`,
  ),
]
