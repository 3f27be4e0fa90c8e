//! Which exports the law of the Union governs: those from its customs
//! territory. Whom the measures against Russia and Iran bind elsewhere was not
//! in the text that was read. In respect of Northern Ireland the regulation
//! applies in the United Kingdom too (Annex II, section A).

use crate::goods::items::export::Export;
use crate::laws::eu::chapter_ii::CHAPTER_II;
use crate::laws::eu::countries::FROM_THE_UNION;
use crate::laws::eu::sanctions::regulation_833_2014::TO_RUSSIA;
use crate::laws::eu::sanctions::regulation_2023_1529::TO_IRAN;
use crate::rule::control::Control;
use crate::rule::criterion::{all, any, chapeau, disputed, reading};
use crate::value::country::Country;

pub static REACH: Control = CHAPTER_II
    .rule("EU reach", "exports and transfers from the customs territory of the Union")
    .at("Articles 3(1) and 11(1)")
    .doubts(&[
        "brokering, transit and technical assistance (articles 6 to 8) reach further, and are not decided",
    ])
    .reads(any(&[
        chapeau("from the customs territory of the Union").means(FROM_THE_UNION),
        chapeau("from Northern Ireland, where the regulation applies").all(&[
            Export::ATTRIBUTES.departure.is_country(Country::UNITED_KINGDOM),
            disputed(
                "EU-northern-ireland",
                "the code of the United Kingdom does not tell whether the goods leave from Northern Ireland, in respect \
                 of which the regulation applies there",
                &[
                    reading("Great Britain").says("from elsewhere in the United Kingdom").means(any(&[])),
                    reading("Northern Ireland").says("from Northern Ireland").means(all(&[])),
                ],
            ),
        ]),
        chapeau("to Russia or Iran, whoever sells").all(&[
            any(&[TO_RUSSIA, TO_IRAN]),
            disputed(
                "EU-bound-persons",
                "whom the measures against Russia and Iran bind outside the Union was not printed",
                &[
                    reading("within the Union").says("whoever sells from the Union").means(any(&[])),
                    reading("anywhere").says("persons of the Union, wherever the goods are").means(all(&[])),
                ],
            ),
        ]),
    ]));
