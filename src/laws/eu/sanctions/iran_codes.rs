//! The codes in Annex II to Regulation (EU) 2023/1529, as consolidated on 18
//! November 2024. Where `ex` stands before a code, description and code decide
//! together (introductory note 1). Of the text before it only what it printed
//! of unmanned aircraft, and of the ground support and sensors beside them, was
//! read. The amendments of 2026 were not seen.

use crate::rule::codes::{CodeList, CodeRow};
use crate::value::country::Country;
use crate::value::day::{Day, day};

/// The day of the text.
pub const READ: Day = day(2024, 11, 18);

/// The day of the regulation.
pub const FIRST: Day = day(2023, 7, 25);

pub const LISTS: &[&CodeList] =
    &[&BEFORE, &CATEGORY_1, &CATEGORY_3, &CATEGORY_4, &CATEGORY_5, &CATEGORY_6, &CATEGORY_7, &CATEGORY_9];

static BEFORE: CodeList = CodeList {
    since: FIRST,
    maybe_earlier: false,
    until: Some(READ),
    ..list(
        "Annex II, categories 6 and 9",
        &[
            CodeRow::of(
                &[
                    "ex 852990",
                    "ex 854239",
                    "ex 900691",
                    "ex 901380",
                    "ex 902580",
                    "ex 902590",
                    "ex 902680",
                    "ex 902690",
                    "ex 902750",
                    "ex 903210",
                ],
                "Thermal sensors for cameras",
            ),
            CodeRow::of(
                &["880691", "880692", "880693", "880694", "880699"],
                "'Unmanned aerial vehicles' ('UAVs') other than those designed for carrying passengers",
            ),
            CodeRow::of(&["ex 880730"], "Ground support equipment for 'UAVs'"),
        ],
    )
};

const fn list(annex: &'static str, rows: &'static [CodeRow]) -> CodeList {
    CodeList {
        instrument: "Regulation (EU) 2023/1529",
        annex,
        article: "Article 2(1)",
        country: Country::IRAN,
        since: READ,
        maybe_earlier: false,
        until: None,
        rows,
    }
}

static CATEGORY_1: CodeList = list(
    "Annex II, category 1",
    &[CodeRow::of(
        &["ex 540211", "ex 550111", "ex 550311", "ex 681511", "ex 681512", "ex 681519", "ex 70191910"],
        "Fibrous and filamentary materials, not controlled by 1C010 or 1C210, for use in 'composite' structures",
    )],
);

static CATEGORY_3: CodeList = list(
    "Annex II, category 3",
    &[
        CodeRow::of(
            &["ex 854231", "ex 854239"],
            "Integrated circuits as follows: Field Programable Gate Array (FPGA), microcontrollers, microprocessors, signal processors, signal analysers, Analogue-to-Digital Converters (ADC), voltage regulators, video encoders and DC-DC converters",
        ),
        CodeRow::of(
            &["ex 854233", "85437002"],
            "'Monolithic Microwave Integrated Circuits' ('MMIC') amplifiers and devices",
        ),
        CodeRow::of(&["ex 854800"], "RF filters or Electromagnetic Interference (EMI) filters"),
        CodeRow::of(&["853221"], "Tantalum capacitors"),
        CodeRow::of(&["853222"], "Aluminium electrolytic capacitors"),
        CodeRow::of(&["853224"], "Ceramic dielectric multilayer capacitors"),
        CodeRow::of(&["ex 854232"], "Storage integrated circuits"),
        CodeRow::of(&["854160"], "Mounted piezo-electric crystals"),
        CodeRow::of(
            &["ex 854110", "ex 854121", "ex 854129", "ex 854130", "ex 854149", "ex 854151", "ex 854159"],
            "'Semiconductor devices' fulfilling the military standard MIL-STD-750D or other equivalent standard",
        ),
        CodeRow::of(
            &["ex 853669", "ex 853690"],
            "Electrical plugs, connectors, jacks, jumpers, terminals, sockets or adapters, rated for operation above 398 K (125 °C) or below 218 K (-55 °C), among other features",
        ),
        CodeRow::of(
            &["ex 851762", "ex 851771", "ex 851779", "ex 852550", "ex 852692", "ex 852910", "ex 85437090"],
            "Radio frequency systems and equipment not included in Regulation (EU) 2021/821, components and accessories, specially designed or modified to develop any of the following functions: a. Take control and command of UAVs. b. Deliberately and selectively interfere with, deny, inhibit, degrade or deceive radio frequency signals for the control and command of unmanned aircraft. c. Use the specific features of the radio frequency protocol used by drones to interfere with their operation.",
        ),
    ],
);

static CATEGORY_4: CodeList = list(
    "Annex II, category 4",
    &[CodeRow::of(
        &["ex 8471"],
        "Electronic computers rated for operation at an ambient temperature above 343 K (70 °C); 'digital computers' of an 'Adjusted Peak Performance' of 0,0128 Weighted TeraFLOPS or more; hybrid computers",
    )],
);

static CATEGORY_5: CodeList = list(
    "Annex II, category 5",
    &[CodeRow::of(
        &["ex 851762", "ex 851769"],
        "Telecommunications apparatus, devices or machines, for 'aircraft'",
    )],
);

static CATEGORY_6: CodeList = list(
    "Annex II, category 6",
    &[
        CodeRow::of(&["ex 900630"], "Cameras for aerial survey"),
        CodeRow::of(
            &[
                "ex 852990",
                "ex 854239",
                "ex 900691",
                "ex 901380",
                "ex 902580",
                "ex 902590",
                "ex 902680",
                "ex 902690",
                "ex 902750",
                "ex 903210",
            ],
            "Optical sensors: image intensifier tubes and specially designed components therefor; direct view imaging equipment operating in the visible or infrared spectrum, incorporating image intensifier tubes",
        ),
        CodeRow::of(&["852583"], "Night vision cameras"),
        CodeRow::of(&["ex 852589", "ex 900630"], "Cameras that meet the criteria of Note 3 to 6A003.b.4"),
        CodeRow::of(
            &[
                "ex 90132000",
                "ex 90138000",
                "ex 90139080",
                "ex 901510",
                "ex 901580",
                "ex 901590",
                "ex 90318020",
                "ex 90318080",
                "ex 90319000",
                "ex 90330090",
            ],
            "Airborne laser rangefinders",
        ),
        CodeRow::of(
            &["ex 8506"],
            "'Primary cells' or batteries and components having an energy density of 150 Wh/kg or more at 293 K (20 °C)",
        ),
        CodeRow::of(
            &["ex 852610", "ex 852990", "ex 901510", "ex 90"],
            "Radar systems, equipment and major components, other than those specified in the CML or in Regulation (EU) 2021/821, and specially designed components therefor: airborne radar equipment; 'space-qualified' 'laser' radar or LIDAR equipment; millimeter wave enhanced vision radar imaging systems",
        ),
        CodeRow::of(
            &["ex 901580", "ex 903180"],
            "'Magnetometers', other than those specified in the CML or in Regulation (EU) 2021/821, having a 'sensitivity' lower (better) than 1,0 nT (rms) per square root Hz",
        ),
        CodeRow::of(&["ex 901580"], "Gravity meters"),
    ],
);

static CATEGORY_7: CodeList = list(
    "Annex II, category 7",
    &[
        CodeRow::of(
            &["ex 901420", "ex 901480", "ex 901490"],
            "Inertial Navigation systems, Inertial Measuring Units (IMU), accelerometers or gyros, and parts and accessories thereof",
        ),
        CodeRow::of(
            &["ex 851771", "ex 852910"],
            "Aerials and aerial reflectors for 'aircraft' or guidance systems, parts suitable for use therewith",
        ),
        CodeRow::of(
            &["ex 852691", "ex 852990", "ex 852610", "ex 852692", "ex 851771", "ex 852910"],
            "'Satellite navigation system' equipment, including aerials and antennas suitable for the reception of GNSS signals, and parts thereof",
        ),
        CodeRow::of(&["85437004"], "Digital flight data recorders"),
        CodeRow::of(
            &["ex 852691", "ex 852990"],
            "Radio navigational aid apparatus for 'aircraft' and specially designed components thereof",
        ),
        CodeRow::of(
            &["ex 853710", "ex 880730"],
            "Flight control units for 'Unmanned Aerial Vehicles' ('UAVs'), and parts thereof",
        ),
        CodeRow::of(
            &["ex 851761", "ex 852692", "ex 853710", "ex 85437090", "ex 880730"],
            "Remote control units for 'Unmanned Aerial Vehicles' ('UAVs'), and parts thereof",
        ),
    ],
);

static CATEGORY_9: CodeList = list(
    "Annex II, category 9",
    &[
        CodeRow::of(
            &[
                "880621",
                "880622",
                "880623",
                "880624",
                "880629",
                "880691",
                "880692",
                "880693",
                "880694",
                "880699",
                "ex 880730",
            ],
            "'Unmanned aerial vehicles' ('UAVs') other than those designed for carrying passengers, and parts thereof",
        ),
        CodeRow::of(
            &["ex 841111", "ex 841112", "ex 841121", "ex 841122", "ex 841191"],
            "Aero gas turbine engines (turboprop, turbojet and turbofan) for 'aircraft', and specially designed components thereof",
        ),
        CodeRow::of(
            &["840710"],
            "Spark-ignition reciprocating or rotary internal combustion piston engines for 'aircraft'",
        ),
        CodeRow::of(
            &["840910"],
            "Parts suitable for use solely or principally with internal combustion piston engine for 'aircraft'",
        ),
        CodeRow::of(&["ex 840890"], "Compression-ignition internal combustion piston engines for 'aircraft'"),
        CodeRow::of(&["ex 8501", "ex 880730"], "Servomotor for 'Unmanned Aerial Vehicles' ('UAVs')"),
        CodeRow::of(&["ex 880510", "ex 880730"], "Launch systems for 'UAVs', and parts thereof"),
        CodeRow::of(&["ex 880510"], "Ground support equipment for 'UAVs'"),
        CodeRow::of(&["ex 903120", "ex 903180"], "Testing equipment for aerospace and propulsion"),
        CodeRow::of(
            &["ex 852692", "ex 852990"],
            "'Flight termination' systems and specifically designed components",
        ),
    ],
);
