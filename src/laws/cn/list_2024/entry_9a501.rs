//! 9A501 of the unified list: unmanned aircraft that 9A012 does not control.
//! It restates 2015 Announcement 20; "20 L or more" (20L以上) includes 20 L.

use crate::goods::items::Category;
use crate::goods::items::uav::{Uav, UavAttributes};
use crate::rule::control::{Control, Passage};
use crate::rule::criterion::{Criterion, all, chapeau, none_of, point};
use crate::rule::regime::Regime;
use crate::value::day::day;
use crate::value::quantity::{kilometres, litres};

use crate::laws::cn::list_2024::LIST;
use crate::laws::cn::list_2024::entry_9a012::OF_9A012_A;

const UAV: UavAttributes = Uav::ATTRIBUTES;

const fn passage(place: &'static str) -> Passage {
    LIST.at(place)
        .since(day(2024, 12, 1))
        .doubts(&["the extraction of this entry is garbled; completed from 2015 Announcement 20"])
        .hs(&[
            "8806100010",
            "8806221011",
            "8806231011",
            "8806239010",
            "8806241011",
            "8806249010",
            "8806291011",
            "8806299010",
            "8806921011",
            "8806931011",
            "8806939010",
            "8806941011",
            "8806949010",
            "8806990010",
        ])
}

const NOT_9A012: Criterion = chapeau("not controlled by 9A012").means(none_of(OF_9A012_A));

const NOT_A_MODEL: Criterion = point("note")
    .says("not a model aircraft for recreation or competition")
    .means(none_of(&[UAV.model_aircraft.holds()]));

const TWENTY_LITRES: Criterion = UAV.aerosol_capacity.at_least(litres(20.0));

/// A range of 300 km or more.
pub static ENTRY_A: Control = Control {
    regime: Regime::Cn,
    id: "9A501.a",
    category: Category::Uav,
    heading: "unmanned aircraft with a range of 300 km or more",
    versions: &[passage("9A501.a").original("“射/航程”大于等于300km").reads(all(&[
        NOT_9A012,
        point("a").says("a range of 300 km or more").means(UAV.range.at_least(kilometres(300.0))),
        NOT_A_MODEL,
    ]))],
}
.checked();

/// Autonomous flight with an aerosol system.
pub static ENTRY_B: Control = Control {
    regime: Regime::Cn,
    id: "9A501.b",
    category: Category::Uav,
    heading: "autonomous unmanned aircraft with, or made to take, an aerosol dispensing system of 20 L or more",
    versions: &[passage("9A501.b")
        .original("具备自主飞行控制和导航能力；容量为20L以上的气雾剂布撒系统/装置")
        .reads(all(&[
            NOT_9A012,
            point("b").says("autonomous flight control and navigation").means(UAV.autonomous.holds()),
            point("b.1/b.2")
                .says("has, or is designed or modified to take, an aerosol dispensing system of 20 L or more")
                .means(TWENTY_LITRES),
            NOT_A_MODEL,
        ]))],
}
.checked();

/// Flight beyond sight with an aerosol system.
pub static ENTRY_C: Control = Control {
    regime: Regime::Cn,
    id: "9A501.c",
    category: Category::Uav,
    heading: "unmanned aircraft controlled beyond sight with, or made to take, an aerosol dispensing system \
              of 20 L or more",
    versions: &[passage("9A501.c")
        .original("具备操作员从视距外控制飞行能力；容量为20L以上的气雾剂布撒系统/装置")
        .reads(all(&[
            NOT_9A012,
            point("c")
                .says("controlled flight beyond the operator's sight")
                .means(UAV.flies_beyond_sight.holds()),
            point("c.1/c.2")
                .says("has, or is designed or modified to take, an aerosol dispensing system of 20 L or more")
                .means(TWENTY_LITRES),
            NOT_A_MODEL,
        ]))],
}
.checked();
