use dualuse::files::*;
fn main() {
    for a in std::env::args().skip(1) {
        let b = std::fs::read(&a).unwrap();
        for r in read(&b, Format::of_name(&a).unwrap()) {
            match r {
                Ok(d) => {
                    let t = toml::to_string(&d);
                    let j = serde_json::to_string(&d).unwrap();
                    let back: dualuse::Described = serde_json::from_str(&j).unwrap();
                    assert_eq!(back, d, "{a}");
                    match t {
                        Ok(t) => {
                            let back: dualuse::Described = toml::from_str(&t).unwrap();
                            assert_eq!(back, d);
                        }
                        Err(e) => println!("{a}: TOML {e}"),
                    }
                    let c = dualuse::Case::new(&d.item, dualuse::date(2026, 11, 24))
                        .under([dualuse::Regime::Cn])
                        .classify();
                    println!("{a}: {:?}", c.verdict(dualuse::Regime::Cn));
                }
                Err(e) => println!("{a}: {e}"),
            }
        }
    }
}
