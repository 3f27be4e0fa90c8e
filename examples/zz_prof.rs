use dualuse::*;
fn main() {
    let what = std::env::args().nth(1).unwrap();
    let n: usize = std::env::args().nth(2).unwrap().parse().unwrap();
    let line=br#"{"category":"uav","model_aircraft":false,"flies_beyond_sight":true,"endurance":"41 min","range":"20 km","takeoff_mass":"9.2 kg","carries":[{"category":"infrared_imager","shortest_wavelength":"8 um","longest_wavelength":"14 um","netd":"50 mK","frame_rate":"30 Hz","designed_for":"nothing_in_particular"},{"category":"laser","use":"range_finding","hazard_class":"1","wavelength":"905 nm","designed_for":"nothing_in_particular"},{"category":"inertial_unit","heading_accuracy":"3 deg"}]}"#;
    let item = files::read_line(line, 1).unwrap().item;
    let law = LawOfDay::on(date(2026, 11, 24));
    for _ in 0..n {
        match what.as_str() {
            "verdict" => {
                for r in Regime::ALL {
                    std::hint::black_box(law.verdict(r, &item));
                }
            }
            "classify" => {
                std::hint::black_box(law.case(&item).classify());
            }
            "new" => {
                std::hint::black_box(Case::new(&item, date(2026, 11, 24)).classify());
            }
            "bare" => {
                let l2 = br#"{"category":"uav","endurance":"41 min","carries":[]}"#;
                let i2 = files::read_line(l2, 1).unwrap().item;
                std::hint::black_box(Case::new(&i2, date(2026, 11, 24)).classify());
            }
            "all" => {
                let law = LawOfDay::on(date(2026, 11, 24));
                std::hint::black_box(LawOfDay::of(&Catalogue::built_in(), law.day()).unwrap());
            }
            _ => {}
        }
    }
}
