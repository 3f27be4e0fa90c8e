//! MOFCOM, GACC, SASTIND and the CMC Equipment Development Department,
//! Announcement 27 of 2023: 关于对无人机相关物项实施出口管制的公告, the parts.
//!
//! Read verbatim up to the laser of 2.3, where every copy is cut short: whether
//! any or all of its features are needed is disputed, and (三) and (四) are read
//! in summaries and in the parallel text of 2024. Whether the announcement
//! itself says what a *specific* (特定) aircraft is was not seen; its successor
//! of 2024 refers to 1.1 of 2015 Announcement 31, and that is read here too.
//! Whether the band of an imager lies within the limits or overlaps them is
//! disputed. The heading of (四) says "civil", of jammers and lasers alike.

use crate::goods::items::Category;
use crate::goods::items::counter_uas::CounterUas;
use crate::goods::items::engine::Engine;
use crate::goods::items::infrared_imager::{InfraredImager, InfraredImagerAttributes};
use crate::goods::items::laser::{Laser, LaserAttributes, LaserUse};
use crate::goods::items::radar::{Radar, RadarAttributes};
use crate::goods::items::radio::{Radio, RadioAttributes};
use crate::rule::control::Control;
use crate::rule::criterion::{Criterion, all, chapeau, designed_for, disputed, point, reading};
use crate::rule::instrument::{Application, Citation, Instrument, TextQuality};
use crate::rule::list::List;
use crate::rule::regime::Regime;
use crate::value::day::day;
use crate::value::quantity::{
    count, kilometres, kilowatts, metres, millijoules, milliradians, nanometres, percent,
};

use crate::laws::cn::announcement_2015_31::SPECIFIC_UAV;

pub const ENTRIES: &[&Control] =
    &[&ENTRY_1, &ENTRY_2_1, &ENTRY_2_2, &ENTRY_2_3, &ENTRY_3, &ENTRY_4_1, &ENTRY_4_2];

const IMAGER: InfraredImagerAttributes = InfraredImager::ATTRIBUTES;
const RADAR: RadarAttributes = Radar::ATTRIBUTES;
const LASER: LaserAttributes = Laser::ATTRIBUTES;
const RADIO: RadioAttributes = Radio::ATTRIBUTES;

/// The announcement.
pub const ANNOUNCEMENT: List = List::of(Regime::Cn, &TEXT)
    .since(day(2023, 9, 1))
    .until(day(2024, 9, 1), "MOFCOM Announcement 31 of 2024, paragraph 9")
    .application(&APPLICATION);

static TEXT: Instrument = Instrument {
    name: "MOFCOM Announcement 27 of 2023",
    title: "关于对无人机相关物项实施出口管制的公告",
    issuer: "Ministry of Commerce; General Administration of Customs; State Administration of Science, \
             Technology and Industry for National Defence; CMC Equipment Development Department",
    quality: TextQuality::Partial,
    source: "shjhsm.com/380.html; blog.wongcw.com/2023/08/01",
    checked: "November 2026",
    documents: DOCUMENTS,
    doubts: &["whether the announcement defines a specific unmanned aircraft was not seen; read as \
               in its successor, as one of 1.1 of 2015 Announcement 31"],
};

static APPLICATION: Application = Application {
    by: Citation { instrument: &TEXT, place: "" },
    since: day(2023, 9, 1),
    documents: DOCUMENTS,
    decided_by: Some(DECIDED_BY),
    working_days: None,
    near_misses: &[],
};

/// Who decides under the announcements of 2023 and 2024.
pub const DECIDED_BY: &str = "Ministry of Commerce, applied to through the provincial department of commerce; what is \
                              of great effect on national security goes to the State Council";

/// What an application must contain.
const DOCUMENTS: &[&str] = &[
    "the contract or agreement, original or a consistent copy",
    "a technical description or test report",
    "an end-user and an end-use certificate",
    "an introduction of the importer and the end user",
    "proof of identity of the legal representative, the main managers and the handler",
];

/// The engine codes of 2023, 2024 and the unified list.
pub const ENGINE_CODES: &[&str] = &[
    "8501200010",
    "8501320010",
    "8501330010",
    "8501340010",
    "8501400010",
    "8501520010",
    "8501530010",
    "8407101010",
    "8407102010",
    "8408909230",
    "8408909320",
    "8411111010",
    "8411119010",
    "8411121010",
    "8411129020",
    "8411210010",
    "8411221010",
    "8411222010",
    "8411223010",
    "8411810002",
];

/// The imager codes of 2023, 2024 and the unified list.
pub const IMAGER_CODES: &[&str] = &["8525891110", "8525892110", "8525893110"];

/// The radio codes of 2023, 2024 and the unified list.
pub const RADIO_CODES: &[&str] = &["8517629910", "8517691002", "8526920010"];

pub const FOR_SPECIFIC_UAV: Criterion = chapeau("specially for a specific unmanned aircraft or airship")
    .means(designed_for(Category::Uav, SPECIFIC_UAV));

pub static ENTRY_1: Control = ANNOUNCEMENT
    .entry("CN-2023-27-1", Category::Engine, "aero engines of more than 16 kW for specific unmanned aircraft")
    .at("一(一)")
    .read(TextQuality::Verbatim)
    .original("最大持续功率超过16千瓦(kW)的专门用于特定无人驾驶航空飞行器或无人驾驶飞艇的航空发动机")
    .hs(ENGINE_CODES)
    .reads(all(&[
        FOR_SPECIFIC_UAV,
        point("1").says("maximum continuous power of more than 16 kW").means(ENGINE_POWER),
    ]));

pub const ENGINE_POWER: Criterion = Engine::ATTRIBUTES.continuous_power.above(kilowatts(16.0));

pub static ENTRY_2_1: Control = ANNOUNCEMENT
    .entry(
        "CN-2023-27-2.1",
        Category::InfraredImager,
        "infrared imagers for specific unmanned aircraft, by band or field of view",
    )
    .at("一(二)1")
    .read(TextQuality::Verbatim)
    .original(
        "具有下述任一特性的红外成像设备：波长范围在780纳米(nm)至30000纳米(nm)之间；\
         瞬时视场角(IFOV)小于2.5毫弧度(mrad)",
    )
    .hs(IMAGER_CODES)
    .reads(all(&[
        FOR_SPECIFIC_UAV,
        point("2.1").says("any of the following").any(&[IMAGER_BAND, IMAGER_FIELD]),
    ]));

pub const IMAGER_BAND: Criterion =
    point("2.1(1)").says("a wavelength range between 780 nm and 30000 nm").means(IN_THE_BAND);

/// Whether an imager's band must lie between the limits, or is one that does in part.
pub const IN_THE_BAND: Criterion = disputed(
    "CN-780-30000nm",
    "whether the band must lie wholly between 780 nm and 30000 nm, or overlap that range",
    &[
        reading("within").says("wholly between 780 nm and 30000 nm").all(&[
            IMAGER.shortest_wavelength.at_least(nanometres(780.0)),
            IMAGER.longest_wavelength.at_most(nanometres(30_000.0)),
        ]),
        reading("overlapping").says("in part between 780 nm and 30000 nm").all(&[
            IMAGER.shortest_wavelength.at_most(nanometres(30_000.0)),
            IMAGER.longest_wavelength.at_least(nanometres(780.0)),
        ]),
    ],
);

pub const IMAGER_FIELD: Criterion = point("2.1(2)")
    .says("an instantaneous field of view of less than 2.5 mrad")
    .means(IMAGER.ifov.below(milliradians(2.5)));

pub static ENTRY_2_2: Control = ANNOUNCEMENT
    .entry(
        "CN-2023-27-2.2",
        Category::Radar,
        "synthetic aperture radars beyond 5 km for specific unmanned aircraft",
    )
    .at("一(二)2")
    .read(TextQuality::Verbatim)
    .original(
        "作用距离大于5千米(km)，且具有下述任一特性的合成孔径雷达(SAR)：条带模式分辨率优于0.3米(m)；聚束模\
         式分辨率优于0.1米(m)",
    )
    .hs(&["8526109011"])
    .reads(all(&[FOR_SPECIFIC_UAV, RADAR_POINT]));

pub const RADAR_POINT: Criterion = point("2.2").says("a synthetic aperture radar").all(&[
    RADAR.synthetic_aperture.is_yes(),
    point("2.2")
        .says("operating distance of more than 5 km")
        .means(RADAR.detection_range.above(kilometres(5.0))),
    point("2.2").says("any of the following").any(&[
        point("2.2(1)")
            .says("a strip-mode resolution better than 0.3 m")
            .means(RADAR.strip_resolution.below(metres(0.3))),
        point("2.2(2)")
            .says("a spotlight-mode resolution better than 0.1 m")
            .means(RADAR.spotlight_resolution.below(metres(0.1))),
    ]),
]);

pub static ENTRY_2_3: Control = ANNOUNCEMENT
    .entry("CN-2023-27-2.3", Category::Laser, "target designation lasers for specific unmanned aircraft")
    .at("一(二)3")
    .original("可在高于55摄氏度(℃)环境中…")
    .doubts(&[
        "the text is cut short in every copy; the numbers are from a summary and from the text of 2024",
    ])
    .hs(&["9013200093"])
    .reads(all(&[
        FOR_SPECIFIC_UAV,
        LASER_USE,
        LASER_HEAT,
        disputed(
            "CN-2023-27-laser",
            "whether any or all of the four features are needed was not seen",
            &[
                reading("any").says("any of the following").any(LASER_FEATURES),
                reading("all").says("all of the following").all(LASER_FEATURES),
            ],
        ),
    ]));

pub const LASER_USE: Criterion = point("2.3")
    .says("used for target designation")
    .means(LASER.r#use.is(LaserUse::set(&[LaserUse::TargetDesignation])));

pub const LASER_HEAT: Criterion = point("2.3")
    .says("works stably in surroundings above 55 °C")
    .means(LASER.stable_above_55_celsius.is_yes());

pub const LASER_FEATURES: &[Criterion] = &[
    point("2.3(1)").says("works without temperature control").means(LASER.no_thermal_control.is_yes()),
    point("2.3(2)").says("an energy of more than 80 mJ").means(LASER.pulse_energy.above(millijoules(80.0))),
    point("2.3(3)").says("a stability better than 15 %").means(LASER.stability.below(percent(15.0))),
    point("2.3(4)")
        .says("a beam divergence of less than 0.3 mrad")
        .means(LASER.divergence.below(milliradians(0.3))),
];

pub static ENTRY_3: Control = ANNOUNCEMENT
    .entry("CN-2023-27-3", Category::Radio, "radio communication equipment for specific unmanned aircraft")
    .at("一(三)")
    .doubts(&[AFTER_THE_CUT])
    .hs(RADIO_CODES)
    .reads(all(&[
        FOR_SPECIFIC_UAV,
        point("3").says("any of the following").any(&[RADIO_RANGE, RADIO_AIRCRAFT]),
    ]));

const AFTER_THE_CUT: &str = "it stands behind the point where every copy is cut short: read in summaries, and its signs \
                             in the parallel text of 2024 (大于)";

pub const RADIO_RANGE: Criterion = point("3.1")
    .says("a line-of-sight radio range of more than 50 km")
    .means(RADIO.line_of_sight_range.above(kilometres(50.0)));

pub const RADIO_AIRCRAFT: Criterion = point("3.2")
    .says("one station controls more than 10 aircraft")
    .means(RADIO.aircraft_per_station.above(count(10.0)));

pub static ENTRY_4_1: Control = ANNOUNCEMENT
    .entry("CN-2023-27-4.1", Category::CounterUas, "jammers of civil counter-drone systems beyond 5 km")
    .at("一(四)1")
    .doubts(&[AFTER_THE_CUT])
    .hs(&["8543709960"])
    .reads(all(JAMMER));

pub const JAMMER: &[Criterion] = &[
    point("4").says("a civil counter-drone system").means(CounterUas::ATTRIBUTES.civil.is_yes()),
    point("4.1")
        .says("electronic jamming equipment with a jamming range of more than 5 km")
        .means(CounterUas::ATTRIBUTES.jamming_range.above(kilometres(5.0))),
];

// The heading of both points says "civil": so the system is asked, as where it is exported whole.
pub static ENTRY_4_2: Control = ANNOUNCEMENT
    .entry(
        "CN-2023-27-4.2",
        Category::Laser,
        "high-power lasers of more than 1.5 kW for counter-drone systems",
    )
    .at("一(四)2")
    .doubts(&[AFTER_THE_CUT])
    .hs(&["9013200093"])
    .reads(all(COUNTER_DRONE_LASER));

pub const COUNTER_DRONE_LASER: &[Criterion] = &[
    point("4.2")
        .says("specially for civil counter-drone systems")
        .means(designed_for(Category::CounterUas, &[CounterUas::ATTRIBUTES.civil.is_yes()])),
    point("4.2").says("an output power of more than 1.5 kW").means(LASER.output_power.above(kilowatts(1.5))),
];
