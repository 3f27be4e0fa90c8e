//! Regulation (EU) 2021/821, chapter II: which exports and transfers need an
//! authorisation.
//!
//! Read in the consolidated text of 26 May 2023 (English, from EUR-Lex), with
//! the numbers of its paragraphs; a consolidation of 21 September 2026 was seen
//! without them. Article 4(1) binds whoever has been *informed*; whoever is
//! *aware* notifies the authority, which decides (article 4(2)). Article 4(3)
//! leaves grounds for suspecting to the member states, articles 9 and 10 their
//! own lists, article 5 cyber-surveillance items: they are named and not
//! decided, as are brokering (6), transit (7) and technical assistance (8).
//!
//! Which countries are under an arms embargo is asked, not known: their list
//! was not in the text.

use crate::goods::items::export::{Export, ExportAttributes};
use crate::laws::eu::annex_i::{self, FIRST_DAY};
use crate::laws::eu::annex_iv::{ANNEX_IV, GUIDANCE_OF_OTHER_USE, NOT_FOR_MANNED_AIRCRAFT};
use crate::laws::eu::countries::{TO_THIRD_COUNTRIES, WITHIN_THE_UNION};
use crate::laws::eu::military_list;
use crate::rule::criterion::{Criterion, all, any, chapeau, point};
use crate::rule::instrument::{Instrument, TextQuality};
use crate::rule::licence::{Demand, Goods};
use crate::rule::list::List;
use crate::rule::measure::{Effect, Measure, Scope};
use crate::rule::regime::Regime;

pub const MEASURES: &[&Measure] = &[&ARTICLE_4_1, &ARTICLE_4_2];

pub const DEMANDS: &[&Demand] = &[&ARTICLE_3, &ARTICLE_11, &ARTICLE_11_PERHAPS, &military_list::NATIONAL_LAW];

const EXPORT: ExportAttributes = Export::ATTRIBUTES;

pub const CHAPTER_II: List = List::of(Regime::Eu, &REGULATION).since_at_least(FIRST_DAY, NO_FIRST_DAY);

static REGULATION: Instrument = Instrument {
    name: "Regulation (EU) 2021/821",
    title: "Regulation (EU) 2021/821 setting up a Union regime for the control of exports, brokering, \
            technical assistance, transit and transfer of dual-use items",
    issuer: "European Parliament; Council of the European Union",
    quality: TextQuality::Verbatim,
    source: "the consolidated text of 26 May 2023 (English), in a copy of EUR-Lex",
    checked: "November 2026",
    documents: &[],
    doubts: &[
        "articles 3 to 11 were read as of 26 May 2023; later acts amend the annexes only, as far as was seen",
    ],
};

const NO_FIRST_DAY: &str = "in force at least since 9 September 2021, the first day of the regulation; \
                            earlier days are not answered";

/// A use of article 4(1) that the exporter is aware of.
pub const AWARE_OF_A_USE: Criterion = any(&[
    point("(a)")
        .says("chemical, biological or nuclear weapons, or missiles capable of delivering them")
        .means(EXPORT.wmd_end_use.is_yes()),
    point("(b)").says("a military end-use under an arms embargo").all(&[
        point("(b)")
            .says("for incorporation into military items, for their production, or in a plant for them")
            .means(EXPORT.military_end_use_eu.is_yes()),
        point("(b)")
            .says("the purchasing country or the country of destination is subject to an arms embargo")
            .means(EXPORT.arms_embargo.is_yes()),
    ]),
    point("(c)")
        .says("parts of military items that were exported without authorisation or in violation of one")
        .means(EXPORT.unauthorised_military_items.is_yes()),
]);

/// The exporter has been informed that the items are or may be intended for such a use.
pub const INFORMED: Criterion = EXPORT.authority_notice.is_yes();

pub static ARTICLE_3: Demand = CHAPTER_II
    .rule("Article 3(1)", "an authorisation for the export of dual-use items listed in Annex I")
    .original("An authorisation shall be required for the export of dual-use items listed in Annex I.")
    .reads(all(&[chapeau("an export from the Union").means(TO_THIRD_COUNTRIES)]))
    .demand("Article 3(1)", Goods::Of(annex_i::ENTRIES));

const TRANSFERS: List = CHAPTER_II.doubts(&[
        "a movement within one member state is no transfer, and is not told apart",
        "Annex IV does not control what is transferred on orders of the European Space Agency or a national space \
         organisation, or to a State-controlled space launching site; that is not told apart, and of its four cases the \
         third was not printed",
    ]);

pub static ARTICLE_11: Demand = TRANSFERS
    .rule("Article 11(1)", "an authorisation for intra-Union transfers of dual-use items listed in Annex IV")
    .original(
        "An authorisation shall be required for intra-Union transfers of dual-use items listed in Annex IV.",
    )
    .reads(all(&[chapeau("a transfer within the Union").means(WITHIN_THE_UNION)]))
    .demand("Article 11(1)", ANNEX_IV);

pub static ARTICLE_11_PERHAPS: Demand = TRANSFERS
    .rule(
        "Article 11(1) (guidance sets of other use)",
        "an authorisation for intra-Union transfers of guidance sets, unless they are designed for manned aircraft",
    )
    .at("Article 11(1), Annex IV, 7A117")
    .reads(all(&[chapeau("a transfer within the Union").means(WITHIN_THE_UNION), NOT_FOR_MANNED_AIRCRAFT]))
    .demand("Article 11(1)", GUIDANCE_OF_OTHER_USE);

pub static ARTICLE_4_1: Measure = CHAPTER_II
    .rule(
        "Article 4(1)",
        "an authorisation for items not listed in Annex I, if the exporter has been informed of a use of concern",
    )
    .original(
        "An authorisation shall be required for the export of dual-use items not listed in Annex I if the \
         exporter has been informed by the competent authority that the items in question are or may be \
         intended, in their entirety or in part: […]",
    )
    .doubts(&["a notice under article 5(1) or 10(1) demands an authorisation too, and is not told apart"])
    .reads(all(&[
        chapeau("an export from the Union").means(TO_THIRD_COUNTRIES),
        point("1").says("the exporter has been informed by the competent authority").means(INFORMED),
    ]))
    .measure(Scope::UncontrolledItem, Effect::LicenceRequired);

pub static ARTICLE_4_2: Measure = CHAPTER_II
    .rule(
        "Article 4(2)",
        "whoever is aware of a use of concern of items not listed in Annex I shall notify the competent \
         authority, which decides whether an authorisation is needed",
    )
    .original(
        "Where an exporter is aware that dual-use items which he proposes to export, not listed in Annex I, are \
         intended, in their entirety or in part, for any of the uses referred to in paragraph 1 of this \
         Article, the exporter shall notify the competent authority. That competent authority shall decide \
         whether or not to make the export concerned subject to authorisation.",
    )
    .doubts(&["the article is about awareness; reason to know alone is left to the member states (article 4(3))"])
    .reads(all(&[
        chapeau("an export from the Union").means(TO_THIRD_COUNTRIES),
        point("2").says("the exporter is aware of one of these uses").any(&[AWARE_OF_A_USE]),
    ]))
    .measure(Scope::UncontrolledItem, Effect::Notification);
