/**
 * The table of the evidence base 4.1, kept apart from the library so that a number changed by mistake is noticed.
 * id | level | per side | dose | rest in seconds | days a week | region | pattern | regress | progress | contraindications
 */
export const EXERCISE_TABLE = `
mob-ankle-wall-rock | 1 | Y | 2 x 12 slow | 20 | 5 | ankle | mobility | - | mob-ankle-band-glide | PAIN ACUTE ANKLEPINCH
mob-ankle-band-glide | 2 | Y | 2 x 12 | 30 | 5 | ankle | mobility | mob-ankle-wall-rock | - | PAIN ACUTE ANKLEPINCH HYPERMOB
mob-calf-straight-stretch | 1 | Y | 3 x 45 s | 15 | 5 | calf | mobility | - | mob-soleus-bent-stretch | PAIN ACUTE ACHINS
mob-soleus-bent-stretch | 1 | Y | 3 x 45 s | 15 | 5 | calf | mobility | mob-calf-straight-stretch | mob-ankle-band-glide | PAIN ACUTE ACHINS
mob-hipflexor-halfkneel | 1 | Y | 3 x 45 s | 15 | 5 | hip | mobility | - | mob-couch-stretch | PAIN KNEEFLEX
mob-couch-stretch | 3 | Y | 3 x 45 s | 20 | 4 | hip | mobility | mob-hipflexor-halfkneel | - | PAIN KNEEFLEX POSTOP
mob-hamstring-strap | 1 | Y | 3 x 45 s | 15 | 5 | thigh | mobility | - | str-rdl-double | PAIN ACUTE NEURO PREG
mob-hip-ir-drop | 1 | Y | 2 x 12 | 15 | 4 | hip | mobility | - | - | PAIN FAI PREG
mob-adductor-rockback | 1 | Y | 2 x 12 | 15 | 4 | hip | mobility | - | core-copenhagen-short | PAIN GROIN KNEEFLEX
mob-open-book | 1 | Y | 2 x 8 | 15 | 4 | trunk | mobility | - | tec-arm-drive-seated | PAIN SHOULDER
mob-lat-childpose | 1 | Y | 3 x 40 s | 15 | 4 | shoulder | mobility | - | mob-lat-wall-slide | PAIN SHOULDER KNEEFLEX
mob-lat-wall-slide | 2 | N | 2 x 10 | 30 | 4 | shoulder | mobility | mob-lat-childpose | str-pulldown-band | PAIN SHOULDER
bal-tandem | 1 | Y | 3 x 30 s | 20 | 4 | balance | balance | - | bal-sl-stance | BALRISK
bal-sl-stance | 1 | Y | 3 x 30 s | 20 | 5 | balance | balance | bal-tandem | bal-sl-headturn | BALRISK PAIN
bal-sl-headturn | 2 | Y | 3 x 30 s | 20 | 4 | balance | balance | bal-sl-stance | bal-sl-eyesclosed | BALRISK PAIN
bal-sl-eyesclosed | 3 | Y | 4 x 15-20 s | 30 | 4 | balance | balance | bal-sl-headturn | bal-sl-foam | BALRISK VERTIGO PAIN
bal-sl-foam | 3 | Y | 3 x 30 s | 30 | 3 | balance | balance | bal-sl-headturn | bal-y-reach | BALRISK PAIN ACUTE
bal-y-reach | 3 | Y | 3 x 5 each direction | 45 | 3 | balance | balance | bal-sl-stance | bal-sl-rdl-reach | BALRISK PAIN
bal-sl-rdl-reach | 3 | Y | 3 x 8 | 45 | 3 | balance | hinge | bal-sl-headturn | str-rdl-single | BALRISK PAIN HAM
act-short-foot | 1 | Y | 3 x 10 x 5 s | 20 | 5 | foot | activation | - | str-tibpost-ball | PAIN
act-band-inversion | 1 | Y | 3 x 15 | 30 | 4 | foot | activation | act-short-foot | str-tibpost-ball | PAIN ACUTE
act-clamshell | 1 | Y | 3 x 15 | 30 | 4 | hip | activation | - | act-side-abduction | PAIN
act-side-abduction | 2 | Y | 3 x 15 | 45 | 4 | hip | activation | act-clamshell | act-hip-hitch | PAIN
act-hip-hitch | 2 | Y | 3 x 12 | 45 | 3 | hip | activation | act-side-abduction | act-band-sidestep | PAIN BALRISK
act-band-sidestep | 3 | N | 3 x 12 steps each way | 45 | 3 | hip | activation | act-hip-hitch | str-lat-step-down | PAIN
act-glute-bridge | 1 | N | 3 x 12 x 2 s | 30 | 4 | hip | activation | - | act-bridge-march | PAIN PREG
act-bridge-march | 2 | N | 3 x 10 each | 45 | 4 | hip | activation | act-glute-bridge | str-sl-bridge | PAIN PREG
act-bird-dog | 2 | Y | 3 x 6 x 8 s | 30 | 4 | trunk | activation | core-curl-up | core-back-ext-floor | PAIN WRIST
act-dead-bug | 2 | N | 3 x 8 each | 45 | 4 | trunk | activation | core-curl-up | core-front-plank | PAIN PREG
act-seated-hipflexor | 1 | Y | 3 x 8 x 5 s | 30 | 4 | hip | activation | - | str-hipflexor-march | PAIN FAI
core-curl-up | 1 | N | 3 x 6 x 8 s | 20 | 4 | trunk | core endurance | - | act-dead-bug | PAIN PREG LBPFLEX
core-front-plank | 2 | N | 3 x 30 s | 45 | 4 | trunk | core endurance | act-dead-bug | core-side-plank | PAIN SHOULDER BP PREG
core-side-plank-knee | 1 | Y | 3 x 20 s | 30 | 4 | trunk | core endurance | - | core-side-plank | PAIN SHOULDER BP
core-side-plank | 3 | Y | 3 x 30 s | 45 | 4 | trunk | core endurance | core-side-plank-knee | core-side-plank-leg | PAIN SHOULDER BP
core-side-plank-leg | 4 | Y | 3 x 8 | 60 | 3 | trunk | core endurance | core-side-plank | - | PAIN SHOULDER BP
core-back-ext-floor | 2 | N | 3 x 20 s | 45 | 3 | trunk | core endurance | act-bird-dog | core-back-ext-bench | PAIN LBPEXT PREG BP
core-back-ext-bench | 3 | N | 3 x 30 s | 60 | 2 | trunk | core endurance | core-back-ext-floor | - | PAIN LBPEXT PREG BP
core-copenhagen-short | 3 | Y | 3 x 15 s | 60 | 2 | hip | strength | mob-adductor-rockback | core-copenhagen-long | PAIN GROIN SHOULDER
core-copenhagen-long | 5 | Y | 3 x 8 | 90 | 2 | hip | strength | core-copenhagen-short | - | PAIN GROIN SHOULDER KNEEVALG
str-heel-raise-double | 1 | N | 3 x 15 | 45 | 4 | calf | strength | - | str-heel-raise-single | PAIN ACUTE ACHRUPT
str-heel-raise-single | 2 | Y | 3 x 10-12 | 60 | 3 | calf | strength | str-heel-raise-double | str-heel-raise-step | PAIN ACUTE ACHRUPT
str-heel-raise-step | 3 | Y | 3 x 10-12 | 75 | 3 | calf | strength | str-heel-raise-single | str-heel-raise-load | PAIN ACUTE ACHINS ACHRUPT
str-heel-raise-load | 4 | Y | 4 x 6-8 | 120 | 2 | calf | strength | str-heel-raise-step | ply-pogo-single | PAIN ACUTE ACHINS ACHRUPT
str-soleus-seated | 1 | N | 3 x 15 | 45 | 3 | calf | strength | - | str-soleus-wall | PAIN ACUTE ACHRUPT
str-soleus-wall | 2 | N | 3 x 15 | 60 | 3 | calf | strength | str-soleus-seated | str-soleus-single | PAIN ACUTE ACHRUPT
str-soleus-single | 3 | Y | 3 x 10-12 | 60 | 3 | calf | strength | str-soleus-wall | str-soleus-load | PAIN ACUTE ACHRUPT
str-soleus-load | 4 | Y | 4 x 6-8 | 120 | 2 | calf | strength | str-soleus-single | ply-pogo-single | PAIN ACUTE ACHRUPT
str-tibpost-ball | 2 | N | 3 x 12 | 60 | 3 | foot | strength | act-band-inversion | str-tibpost-single | PAIN ACUTE ACHRUPT
str-tibpost-single | 4 | Y | 3 x 8-10 | 75 | 3 | foot | strength | str-tibpost-ball | - | PAIN ACUTE ACHRUPT
str-wall-sit | 1 | N | 3 x 30 s | 60 | 4 | knee | strength | - | str-squat-box | PAIN KNEEFLEX BP
str-wall-sit-single | 4 | Y | 3 x 15-20 s | 75 | 3 | knee | strength | str-step-up | str-sl-squat-box | PAIN KNEEFLEX BP
str-squat-box | 1 | N | 3 x 12 | 60 | 3 | knee | squat | str-wall-sit | str-split-squat | PAIN KNEEFLEX
str-split-squat | 2 | Y | 3 x 8-10 | 60 | 3 | knee | lunge | str-squat-box | str-rfe-split-squat | PAIN KNEEFLEX
str-rfe-split-squat | 4 | Y | 4 x 5-6 | 120 | 2 | knee | lunge | str-split-squat | - | PAIN KNEEFLEX GROIN
str-step-up | 2 | Y | 3 x 10 | 60 | 3 | knee | step | str-squat-box | str-lat-step-down | PAIN
str-lat-step-down | 3 | Y | 3 x 8 | 60 | 3 | knee | step | str-step-up | str-sl-squat-box | PAIN BALRISK
str-sl-squat-box | 4 | Y | 3 x 6 | 90 | 2 | knee | squat | str-lat-step-down | ply-hop-stick | PAIN BALRISK KNEEFLEX
str-sl-bridge | 3 | Y | 3 x 10-12 | 60 | 3 | hip | strength | act-bridge-march | str-rdl-single | PAIN PREG HAM
str-ham-bridge-long | 2 | N | 3 x 20 s | 60 | 3 | thigh | strength | act-glute-bridge | str-ham-slide | PAIN HAM PREG BP
str-ham-slide | 3 | N | 3 x 6-8 | 90 | 2 | thigh | strength | str-ham-bridge-long | str-nordic-assist | PAIN HAM
str-nordic-assist | 5 | N | 3 x 3-5 | 120 | 1-2 | thigh | strength | str-ham-slide | - | PAIN HAM KNEEFLEX
str-rdl-double | 2 | N | 3 x 8-10 | 90 | 2 | hip | hinge | act-glute-bridge | str-rdl-single | PAIN LBPFLEX HAM
str-rdl-single | 4 | Y | 4 x 6 | 120 | 2 | hip | hinge | str-rdl-double | - | PAIN LBPFLEX HAM BALRISK
str-hipflexor-march | 2 | Y | 3 x 10 | 60 | 3 | hip | strength | act-seated-hipflexor | str-hipflexor-iso | PAIN FAI BALRISK
str-hipflexor-iso | 3 | Y | 4 x 20 s | 60 | 3 | hip | strength | str-hipflexor-march | tec-hip-drive-skip | PAIN FAI BP BALRISK
str-row-band | 1 | N | 3 x 12 | 45 | 3 | shoulder | pull | - | str-pulldown-band | PAIN SHOULDER
str-pulldown-band | 2 | Y | 3 x 10 | 60 | 3 | shoulder | pull | str-row-band | tec-arm-drive-run | PAIN SHOULDER
ply-pogo-double | 2 | N | 3 x 15 | 60 | 2 | calf | plyometric | str-heel-raise-double | ply-line-hop | PAIN IMPACT BSI
ply-line-hop | 3 | N | 3 x 20 | 60 | 2 | calf | plyometric | ply-pogo-double | ply-pogo-single | PAIN IMPACT BSI
ply-pogo-single | 4 | Y | 3 x 10 | 90 | 2 | calf | plyometric | ply-line-hop | ply-bound | PAIN IMPACT BSI
ply-hop-stick | 4 | Y | 3 x 5 | 90 | 2 | knee | plyometric | str-sl-squat-box | ply-bound | PAIN IMPACT BSI BALRISK
ply-bound | 5 | N | 3 x 20 m | 120 | 1 | leg | plyometric | ply-pogo-single | - | PAIN IMPACT BSI
tec-arm-drive-seated | 1 | N | 4 x 20 s | 30 | 4 | technique | technique | - | tec-arm-drive-run | SHOULDER
tec-arm-drive-run | 2 | N | 6 x 30 s in an easy run | 60 | 2 | technique | technique | tec-arm-drive-seated | tec-strides | PAIN
tec-hip-drive-march | 1 | N | 3 x 20 m | 45 | 3 | technique | technique | - | tec-hip-drive-skip | PAIN BALRISK
tec-hip-drive-skip | 3 | N | 4 x 20 m | 60 | 2 | technique | technique | tec-hip-drive-march | tec-strides | PAIN IMPACT BSI
tec-heel-lift-400 | 2 | N | 2-4 x 400 m in an easy run | full walk/jog | 1-2 | technique | technique | str-ham-bridge-long | tec-heel-lift-800 | PAIN HAM
tec-heel-lift-800 | 3 | N | 2-3 x 800 m in an easy run | full walk/jog | 1-2 | technique | technique | tec-heel-lift-400 | tec-strides | PAIN HAM
tec-cadence-5 | 2 | N | 5 x 1 min in an easy run | 60 | 2 | technique | technique | - | tec-strides | PAIN
tec-strides | 4 | N | 4-6 x 80 m | 90 walk | 1-2 | technique | technique | tec-hip-drive-skip | - | PAIN IMPACT BSI HAM
`;
