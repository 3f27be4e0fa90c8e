//! Which exports China's law governs: those from China. Articles 48 (transit
//! and re-export) and 49 (conduct abroad) of Order 792 reach goods of Chinese
//! origin elsewhere in cases that were not read; so do the clauses of
//! Announcements 46 of 2024 and 1 of 2026, which bind organisations and persons
//! of any country that pass such goods on to the United States or Japan. Goods
//! of another origin that leave another country are not governed. Hong Kong and
//! Macao are customs territories of their own: whether the order governs what
//! leaves them was not read.

use crate::goods::items::export::{Export, ExportAttributes};
use crate::laws::cn::order_792::ORDER_792;
use crate::rule::control::Control;
use crate::rule::criterion::{all, any, chapeau, disputed, point, reading};
use crate::rule::list::List;
use crate::rule::regime::Regime;
use crate::value::country::{Country, CountryGroup};
use crate::value::day::day;

const EXPORT: ExportAttributes = Export::ATTRIBUTES;

const SPECIAL_REGIONS: &CountryGroup = &CountryGroup::of("Hong Kong and Macao", &Country::all(["HK", "MO"]));

const BEFORE: &str = "before 1 December 2024 the reach of the Export Control Law and of the announcements, whose words \
                      on it were not read, is taken to be the same";

pub static REACH: Control = List::of(Regime::Cn, &ORDER_792)
    .rule("CN reach", "exports from China, and perhaps goods of Chinese origin elsewhere")
    .at("articles 14, 48 and 49")
    .since_at_least(day(2024, 12, 1), BEFORE)
    .doubts(&[
        "the text of articles 48 and 49 was not seen",
        "Announcements 46 of 2024 and 1 of 2026 bind those of any country who pass on goods of Chinese origin to the \
         United States or Japan",
        "goods made elsewhere with Chinese parts are taken to be of the country where they were made",
    ])
    .reads(any(&[
        chapeau("from China").means(EXPORT.departure.is_country(Country::CHINA)),
        chapeau("from Hong Kong or Macao").all(&[EXPORT.departure.is_in(SPECIAL_REGIONS), disputed(
            "CN-special-regions",
            "whether the order governs what leaves Hong Kong and Macao was not read",
            &[
                reading("not governed").says("territories of their own").means(any(&[])),
                reading("governed").says("parts of China").means(all(&[])),
            ],
        )]),
        point("48, 49").says("goods of Chinese origin that leave another country").all(&[
            EXPORT.origin.is_country(Country::CHINA),
            disputed(
                "CN-origin-elsewhere",
                "which goods of Chinese origin Order 792 and the announcements follow abroad was not read whole",
                &[
                    reading("not followed").says("exports from China alone").means(any(&[])),
                    reading("followed").says("goods of Chinese origin anywhere").means(all(&[])),
                ],
            ),
        ]),
    ]));
