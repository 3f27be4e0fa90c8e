//! Regulation (EU) No 833/2014: exports to Russia.
//!
//! Read as of 27 April 2023, after the tenth package; the eleventh and later
//! packages, with the annexes of today and the clause against re-export, were
//! not seen. Article 2(1) takes the dual-use goods of Annex I to Regulation (EU)
//! 2021/821; articles 2a, 3c and 3k take goods of Annexes VII, XI and XXIII.
//! Where an annex takes a whole chapter or code that a category of goods here
//! fills, it is read: aircraft of chapter 88 and engines of 8407 10, 8411 11 to
//! 8411 22, 8408 and 8412 10. All else is asked (`sanctions_annex_eu`).
//! Paragraphs 3 of articles 2 and 2a except some purposes of non-military use;
//! what articles 3c and 3k except was not printed. Under paragraphs 4 an
//! authority may authorise further exports, for non-military use and a
//! non-military end user.

use super::{EXPORT, IN_AN_ANNEX};
use crate::goods::items::Category;
use crate::goods::items::engine::{Engine, EngineKind};
use crate::laws::eu::annex_i;
use crate::laws::eu::sanctions::russia_codes::READ;
use crate::rule::criterion::{Criterion, all, any, chapeau, disputed, none_of, point, reading};
use crate::rule::instrument::{Instrument, TextQuality};
use crate::rule::licence::Goods;
use crate::rule::list::List;
use crate::rule::measure::{Effect, Measure, Scope};
use crate::rule::regime::Regime;
use crate::value::country::Country;

pub const MEASURES: &[&Measure] = &[&ARTICLE_2, &AIRCRAFT, &ARTICLES_ON_ANNEXES];

const REGULATION: List = List::of(Regime::Eu, &TEXT).since_at_least(READ, NOT_BEFORE);

static TEXT: Instrument = Instrument {
    name: "Regulation (EU) No 833/2014",
    title: "measures against Russia: what may not be exported there",
    issuer: "European Union",
    quality: TextQuality::Partial,
    source: "the consolidated text of 27 April 2023 (English), in a copy of EUR-Lex",
    checked: "November 2026",
    documents: &[],
    doubts: &["read as of 27 April 2023: the eleventh and later packages were not seen"],
};

const NOT_BEFORE: &str = "in force at least since 27 April 2023, the day of the text that was read; earlier days are \
                          not answered";

pub const TO_RUSSIA: Criterion = any(&[
    EXPORT.destination.is_country(Country::RUSSIA),
    EXPORT.end_user_country.is_country(Country::RUSSIA),
]);

const EXCEPTED: Criterion = EXPORT.sanctions_exception_eu.is_yes();

const MAY_BE_AUTHORISED: &str = "for purposes of its paragraph 4 an authority may authorise the export, for \
                                 non-military use and a non-military end user; that is not asked";

pub static ARTICLE_2: Measure = REGULATION
    .rule("833/2014 Article 2(1)", "dual-use goods of Annex I to Regulation (EU) 2021/821, to Russia or for use there")
    .at("Article 2(1) and (3)")
    .original(
        "It shall be prohibited to sell, supply, transfer or export, directly or indirectly, dual-use goods and \
         technology, whether or not originating in the Union, to any natural or legal person, entity or body in \
         Russia or for use in Russia.",
    )
    .doubts(&[MAY_BE_AUTHORISED])
    .reads(all(&[
        point("1").says("to a person in Russia or for use in Russia").means(TO_RUSSIA),
        point("3").says("not for a purpose that paragraph 3 excepts").means(none_of(&[EXCEPTED])),
    ]))
    .measure(Scope::ItemOf(annex_i::ENTRIES), Effect::Prohibited);

const NOT_EXCEPTED: Criterion = chapeau("not for a purpose that is excepted").means(disputed(
    "EU-833-exceptions",
    "what articles 3c and 3k except was not printed; article 2a(3) excepts the purposes of article 2(3)",
    &[
        reading("as article 2a").says("the same purposes").means(none_of(&[EXCEPTED])),
        reading("nothing excepted").says("no purpose").means(all(&[])),
    ],
));

pub static AIRCRAFT: Measure = REGULATION
    .rule(
        "833/2014 Articles 3c(1), 3k(1) (aircraft)",
        "unmanned aircraft, and engines for aircraft, to Russia or for use there",
    )
    .at("Article 3c(1), Annex XI, parts A, C and D; Article 3k(1), Annex XXIII")
    .original(
        "It shall be prohibited to sell, supply, transfer or export, directly or indirectly, goods and technology suited \
         for use in aviation or the space industry, as listed in Annex XI […], whether or not originating in the Union, \
         to any natural or legal person, entity or body in Russia or for use in Russia.",
    )
    .doubts(&[
        MAY_BE_AUTHORISED,
        "part D prints turbojets and turbopropellers: that turbofans have their codes is taken from Regulation (EU) \
         2023/1529",
    ])
    .reads(all(&[
        point("1").says("to a person in Russia or for use in Russia").means(TO_RUSSIA),
        NOT_EXCEPTED,
    ]))
    .measure(
        Scope::Goods(&Goods::Any(&[
            Goods::Meets(Category::Uav, &ANY),
            Goods::Meets(Category::Engine, &OF_THESE_CODES),
        ])),
        Effect::Prohibited,
    );

const ANY: Criterion = all(&[]);

/// Engines for aircraft: with spark ignition, 8407 10; turbojets, turbofans and turboprops, 8411 11 to 8411 22; with
/// compression ignition, 8408; ramjets and pulse jets, which are reaction engines other than turbojets, 8412 10.
const OF_THESE_CODES: Criterion = all(&[Engine::ATTRIBUTES.kind.is(EngineKind::set(&[
    EngineKind::Piston,
    EngineKind::Rotary,
    EngineKind::Turbojet,
    EngineKind::Turbofan,
    EngineKind::Turboprop,
    EngineKind::Ramjet,
]))]);

pub static ARTICLES_ON_ANNEXES: Measure = REGULATION
    .rule(
        "833/2014 Articles 2a(1), 3c(1), 3k(1)",
        "goods of Annexes VII, XI (all of chapter 88, aircraft) and XXIII, to Russia or for use there",
    )
    .at("Articles 2a(1) and (3), 3c(1) and 3k(1)")
    .original(
        "It shall be prohibited to sell, supply, transfer or export, directly or indirectly, goods and \
         technology […] as listed in Annex […], whether or not originating in the Union, to any natural or \
         legal person, entity or body in Russia or for use in Russia.",
    )
    .doubts(&[MAY_BE_AUTHORISED])
    .reads(all(&[
        point("1").says("to a person in Russia or for use in Russia").means(TO_RUSSIA),
        chapeau("an annex lists the goods").means(IN_AN_ANNEX),
        NOT_EXCEPTED,
    ]))
    .measure(Scope::AnyItem, Effect::Prohibited);
