//! Category VIII of the United States Munitions List: flight control systems that
//! let unmanned aircraft swarm.
//!
//! Paragraph (a)(5), unmanned aircraft specially designed to incorporate a
//! defense article, is told in the [order of review](crate::laws::us::review) of
//! every aircraft that carries an article of this list; such an aircraft is
//! listed already by what it carries. So are (a)(7) and (a)(8), which ask for a
//! certain purpose; refuelling (a)(9) is none of what goods here carry. Whether an
//! aircraft was *specially designed* to incorporate what it carries, no fact of the
//! aircraft says, and asking it of every drone whose cargo is not told would leave open
//! what no other point does. That an aircraft is armed or made to drop munitions
//! (a)(16), that it is a target drone (a)(10) or can be refuelled in flight
//! (a)(12), no fact of an item says: these are told as what comes first. The mark
//! MT, for aircraft of 300 km or more, is not told. (h)(6), launchers and racks,
//! is no category of goods here.

use crate::goods::items::Category;
use crate::goods::items::flight_controller::FlightController;
use crate::rule::control::Control;
use crate::rule::criterion::point;

use crate::laws::us::usml::USML;

pub const ENTRIES: &[&Control] = &[&H_12];

pub static H_12: Control = USML
    .entry(
        "VIII(h)(12)",
        Category::FlightController,
        "flight control and vehicle management systems that let unmanned aircraft swarm",
    )
    .at("category VIII(h)(12)")
    .original(
        "Unmanned aerial vehicle (UAV) flight control systems and vehicle management systems with swarming \
         capability (i.e. UAVs that operate autonomously (without human input) to interact with each other \
         to avoid collisions, fly in formations, and are capable of adapting in real-time to changes in \
         operational/threat environment, or, if weaponized, coordinate targeting)",
    )
    .reads(
        point("(h)(12)")
            .says("a flight control or vehicle management system with swarming capability")
            .means(FlightController::ATTRIBUTES.swarming.is_yes()),
    );
