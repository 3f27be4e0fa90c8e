//! 9A501 of the unified list: unmanned aircraft that 9A012 does not control.
//! It restates 2015 Announcement 20; "20 L or more" (20L以上) includes 20 L.

use crate::goods::items::Category;
use crate::goods::items::uav::{Uav, UavAttributes};
use crate::rule::control::Control;
use crate::rule::criterion::{Criterion, all, chapeau, none_of, point};
use crate::rule::list::List;
use crate::value::quantity::{kilometres, litres};

use crate::laws::cn::list_2024::LIST;
use crate::laws::cn::list_2024::entry_9a012::OF_9A012_A;

pub const ENTRIES: &[&Control] = &[&A, &B, &C];

const UAV: UavAttributes = Uav::ATTRIBUTES;

const OTHER_AIRCRAFT: List = LIST
    .doubts(&[
        "the lines of this entry are interleaved in the extraction",
        "the words speak of unmanned aircraft alone, not of airships: the two are not told apart here",
    ])
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
    ]);

const NOT_9A012: Criterion = chapeau("not controlled by 9A012").means(none_of(OF_9A012_A));

const NOT_A_MODEL: Criterion = point("note")
    .says("not a model aircraft for recreation or competition")
    .means(none_of(&[UAV.model_aircraft.is_yes()]));

const TWENTY_LITRES: Criterion = UAV.aerosol_capacity.at_least(litres(20.0));

pub static A: Control = OTHER_AIRCRAFT
    .entry("9A501.a", Category::Uav, "unmanned aircraft with a range of 300 km or more")
    .original("“射/航程”大等于 300 km 的“无人驾驶航空器”")
    .reads(all(&[
        NOT_9A012,
        point("a").says("a range of 300 km or more").means(UAV.range.at_least(kilometres(300.0))),
        NOT_A_MODEL,
    ]));

pub static B: Control = OTHER_AIRCRAFT
    .entry(
        "9A501.b",
        Category::Uav,
        "autonomous unmanned aircraft with, or made to take, an aerosol dispensing system of 20 L or more",
    )
    .original("具备自主飞行控制和导航能力的“无人驾驶航空器”：1．包含容量为 20 L 以上的气雾剂布撒系统/装置；2．经设计或改进后能够配备容量 20 L 以上的气雾剂布撒系统/装置")
    .reads(all(&[
        NOT_9A012,
        point("b").says("autonomous flight control and navigation").means(UAV.autonomous.is_yes()),
        point("b.1/b.2")
            .says("has, or is designed or modified to take, an aerosol dispensing system of 20 L or more")
            .means(TWENTY_LITRES),
        NOT_A_MODEL,
    ]));

pub static C: Control = OTHER_AIRCRAFT
    .entry(
        "9A501.c",
        Category::Uav,
        "unmanned aircraft controlled beyond sight with, or made to take, an aerosol dispensing system \
         of 20 L or more",
    )
    .original("具备操作员从视距外控制飞行能力的“无人驾驶航空器”：1．包含容量为 20 L 以上的气雾剂布撒系统/装置；2．经设计或改进后能够配备容量 20 L 以上的气雾剂布撒系统/装置")
    .reads(all(&[
        NOT_9A012,
        point("c")
            .says("controlled flight beyond the operator's sight")
            .means(UAV.flies_beyond_sight.is_yes()),
        point("c.1/c.2")
            .says("has, or is designed or modified to take, an aerosol dispensing system of 20 L or more")
            .means(TWENTY_LITRES),
        NOT_A_MODEL,
    ]));
