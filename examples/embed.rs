//! The library inside another program: a shop that keeps the law of the day and asks before it ships.

use dualuse::items::{Export, InfraredImager, Uav};
use dualuse::quantity::{kilograms, millikelvins, minutes};
use dualuse::{Item, LawOfDay, Regime, Verdict, date};

/// The shop keeps the law of a day; threads may share it.
struct Shop {
    law: LawOfDay,
}

impl Shop {
    /// Whether an order may go out: only what somebody has to look at is told.
    fn look_at(&self, item: &Item, order: &Export) {
        let name = item.borrow().name().unwrap_or("an item without a name").to_owned();
        match self.law.verdict_of_export(Regime::Cn, item, order) {
            Verdict::Prohibited => println!("{name}: do not ship"),
            Verdict::Controlled | Verdict::LicenceRequired => println!("{name}: ask for a licence first"),
            Verdict::NotListed => {
                println!("{name}: nothing that was consulted lists it, which is no clearance")
            }
            _ => println!("{name}: not decided, ask the customer"),
        }
        let answer = self.law.case(item).under([Regime::Cn]).for_export(order).classify();
        for decision in &answer.regimes {
            match decision.deciding() {
                [] => {}
                [one] => println!("  by {}, {}", one.entry, one.points.join(", ")),
                several => {
                    let entries: Vec<_> = several.iter().map(|one| one.entry.as_ref()).collect();
                    println!("  by one of {}, whatever is open", entries.join(", "));
                }
            }
        }
        for question in &answer.ask {
            let asked = question.phrases.join(", ");
            println!("  to ask next: {}", if asked.is_empty() { &question.phrase } else { &asked });
        }
    }
}

fn main() {
    let shop = Shop { law: LawOfDay::on(date(2024, 1, 1)) };
    let order = Export { military_end_use: false.into(), ..Export::default() };
    for netd in [39.0, 41.0] {
        let camera = InfraredImager { netd: millikelvins(netd).into(), ..InfraredImager::default() };
        let drone = Uav {
            name: Some(format!("Surveyor 9 with a camera of {netd} mK")),
            flies_beyond_sight: true.into(),
            endurance: minutes(41.0).into(),
            takeoff_mass: kilograms(9.2).into(),
            carries: [camera].into(),
            ..Uav::default()
        };
        shop.look_at(&drone.into(), &order);
    }
}
