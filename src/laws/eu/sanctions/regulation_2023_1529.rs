//! Regulation (EU) 2023/1529: goods for unmanned aircraft and missiles, to Iran.
//!
//! Read as of 18 November 2024, and of the text before it what Annex II printed
//! of unmanned aircraft. Regulations (EU) 2026/271 and 2026/1891, which are said
//! to widen and amend the annex, were not seen. Description and code decide
//! together where `ex` stands before a code; where a description is that of a
//! category of goods here and settles the code, it is read: unmanned aircraft,
//! engines of aircraft, satellite navigation. All else is asked (`sanctions_annex_eu`):
//! inertial units, accelerometers, gyros and flight control units are in the
//! annex under some of their codes alone. By way of derogation an authority may authorise what
//! is necessary for medical, pharmaceutical or humanitarian purposes (article
//! 2(3)).

use super::{EXPORT, IN_AN_ANNEX};
use crate::goods::items::Category;
use crate::goods::items::engine::{Engine, EngineKind};
use crate::laws::eu::sanctions::iran_codes::{FIRST, READ};
use crate::rule::criterion::{Criterion, all, any, chapeau, disputed, point, reading};
use crate::rule::instrument::{Instrument, TextQuality};
use crate::rule::licence::Goods;
use crate::rule::list::List;
use crate::rule::measure::{Effect, Measure, Scope};
use crate::rule::regime::Regime;
use crate::value::country::Country;

pub const MEASURES: &[&Measure] = &[&AIRCRAFT, &DESCRIBED, &OTHER_GOODS];

const REGULATION: List = List::of(Regime::Eu, &TEXT);

static TEXT: Instrument = Instrument {
    name: "Regulation (EU) 2023/1529",
    title: "measures against Iran: goods for unmanned aircraft and missiles",
    issuer: "European Union",
    quality: TextQuality::Partial,
    source: "the consolidated text of 18 November 2024, and one before 2024 (English), in copies of EUR-Lex",
    checked: "November 2026",
    documents: &[],
    doubts: &[
        "read as of 18 November 2024: Regulation (EU) 2026/271 is said to have widened Annex II and Regulation (EU) \
         2026/1891 to amend the regulation; neither was seen",
    ],
};

pub const TO_IRAN: Criterion =
    any(&[EXPORT.destination.is_country(Country::IRAN), EXPORT.end_user_country.is_country(Country::IRAN)]);

const WORDS: &str = "It shall be prohibited to sell, supply, transfer or export, directly or indirectly, goods and \
                     technology which might contribute to Iran's capability to manufacture Unmanned Aerial Vehicles \
                     (UAVs) or missiles as listed in Annex II, whether or not originating in the Union, to any \
                     natural or legal person, entity or body in Iran or for use in Iran.";

const MAY_BE_AUTHORISED: &str = "an authority may authorise what is necessary for medical, pharmaceutical or \
                                 humanitarian purposes, for non-military use (article 2(3)); that is not asked";

/// Goods that the annex describes by 18 November 2024.
const DESCRIBED_BEFORE: Criterion = disputed(
    "EU-2023-1529-before",
    "the annex before 18 November 2024 was read in part: of unmanned aircraft it printed the codes 8806 91 to 94 and 99, \
     of engines and satellite navigation nothing was read",
    &[
        reading("as later").says("it took these goods already").means(all(&[])),
        reading("not yet").says("it did not").means(any(&[])),
    ],
);

const TO_A_PERSON_IN_IRAN: Criterion =
    point("1").says("to a person in Iran or for use in Iran").means(TO_IRAN);

const FIRST_DAY: &str = "whether 25 July 2023 is its first day in force was not seen";

const AMENDED: &str = "Regulation (EU) 2024/2897";

const NO_AIRSHIPS: &str = "aircraft designed for carrying passengers and airships are not described there; no fact \
                           here tells them apart";

pub static AIRCRAFT: Measure = REGULATION
    .rule("2023/1529 Article 2(1) (aircraft)", "unmanned aircraft, to Iran or for use there")
    .versions(&[
        REGULATION
            .at("Article 2(1), Annex II, category 9")
            .since(FIRST)
            .until(READ, AMENDED)
            .original(WORDS)
            .doubts(&[MAY_BE_AUTHORISED, NO_AIRSHIPS, FIRST_DAY])
            .reads(all(&[TO_A_PERSON_IN_IRAN, DESCRIBED_BEFORE])),
        REGULATION
            .at("Article 2(1), Annex II, category 9")
            .since(READ)
            .original(WORDS)
            .doubts(&[MAY_BE_AUTHORISED, NO_AIRSHIPS])
            .reads(all(&[TO_A_PERSON_IN_IRAN])),
    ])
    .measure(Scope::Goods(&Goods::Meets(Category::Uav, &ANY)), Effect::Prohibited);

/// Engines for aircraft, manned or not: turboprop, turbojet and turbofan; spark-ignition and compression-ignition ones.
/// Every engine of the category is an aero engine.
const OF_AIRCRAFT: Criterion = all(&[Engine::ATTRIBUTES.kind.is(EngineKind::set(&[
    EngineKind::Piston,
    EngineKind::Rotary,
    EngineKind::Turbojet,
    EngineKind::Turbofan,
    EngineKind::Turboprop,
]))]);

const ANY: Criterion = all(&[]);

pub static DESCRIBED: Measure = REGULATION
    .rule(
        "2023/1529 Article 2(1) (parts)",
        "satellite navigation equipment, and engines for aircraft, to Iran or for use there",
    )
    .versions(&[
        REGULATION
            .at("Article 2(1), Annex II, categories 7 and 9")
            .since(FIRST)
            .until(READ, AMENDED)
            .original(WORDS)
            .doubts(&[MAY_BE_AUTHORISED, FIRST_DAY])
            .reads(all(&[TO_A_PERSON_IN_IRAN, DESCRIBED_BEFORE])),
        REGULATION
            .at("Article 2(1), Annex II, categories 7 and 9")
            .since(READ)
            .original(WORDS)
            .doubts(&[MAY_BE_AUTHORISED])
            .reads(all(&[TO_A_PERSON_IN_IRAN])),
    ])
    .measure(
        Scope::Goods(&Goods::Any(&[
            Goods::Meets(Category::NavigationReceiver, &ANY),
            Goods::Meets(Category::Engine, &OF_AIRCRAFT),
        ])),
        Effect::Prohibited,
    );

pub static OTHER_GOODS: Measure = REGULATION
    .rule("2023/1529 Article 2(1)", "goods of Annex II, to Iran or for use there")
    .at("Article 2(1), Annex II")
    .since(FIRST)
    .original(WORDS)
    .doubts(&[MAY_BE_AUTHORISED, FIRST_DAY])
    .reads(all(&[TO_A_PERSON_IN_IRAN, chapeau("the annex lists the goods").means(IN_AN_ANNEX)]))
    .measure(Scope::AnyItem, Effect::Prohibited);
