//! Poland, national general permit of 28 April 2023: unmanned aircraft of
//! 9A012.a.1 to Ukraine. Read in a note only.

use crate::goods::items::Category;
use crate::goods::items::export::Export;
use crate::rule::authorisation::{Authorisation, AuthorisationKind};
use crate::rule::criterion::{Criterion, all, chapeau, entry, point};
use crate::rule::instrument::{Instrument, TextQuality};
use crate::rule::licence::{Against, Exception, Goods};
use crate::rule::list::List;
use crate::rule::regime::Regime;
use crate::value::country::Country;
use crate::value::day::day;

use crate::laws::eu::annex_i::entry_9a012::A_1;

/// The permit.
pub static INSTRUMENT: Instrument = Instrument {
    name: "national general permit of Poland of 28 April 2023",
    title: "national general permit for unmanned aircraft of 9A012.a.1 to Ukraine",
    issuer: "Poland",
    quality: TextQuality::Paraphrase,
    source: "a note on the permit",
    checked: "September 2026",
    documents: &[],
    doubts: &["only a note was seen"],
};

const OF_9A012_A_1: &[Criterion] = &[entry(&A_1)];

/// The permit as what may take the place of an authorisation under article 3.
pub static FOR_UKRAINE: Exception = List::of(Regime::Eu, &INSTRUMENT)
    .since_at_least(day(2023, 4, 28), "whether 28 April 2023 is its first day was not seen")
    .rule("PL-UA-2023", "unmanned aircraft of 9A012.a.1 from Poland to Ukraine")
    .at("")
    .doubts(&["whether it has ended was not seen"])
    .reads(all(&[
        chapeau("from Poland").means(Export::ATTRIBUTES.departure.is_country(Country::POLAND)),
        chapeau("to Ukraine").means(Export::ATTRIBUTES.destination.is_country(Country::UKRAINE)),
    ]))
    .exception(
        "national general permit of Poland",
        Goods::Of(&[&A_1]),
        Against::These(&["Article 3(1)"]),
        &["its conditions, which were not seen"],
    );

/// The authorisation.
pub static PERMIT: Authorisation = Authorisation {
    country: Country::POLAND,
    id: "PL-UA-2023",
    name: "national general permit for Ukraine",
    kind: AuthorisationKind::General,
    category: Category::Uav,
    version: INSTRUMENT
        .at("")
        .since(day(2023, 4, 28))
        .doubts(&[
            "only a note was seen",
            "whether 28 April 2023 is its first day, and whether it has ended, was not seen",
        ])
        .reads(all(&[point("goods").says("an unmanned aircraft of 9A012.a.1").all(OF_9A012_A_1)])),
    conditions: &["to Ukraine", "its other conditions were not seen"],
};
