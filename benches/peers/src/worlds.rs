//! The oracle: every drone that the facts allow, at and beside every limit of the rule, put to the rule
//! by hand.

use dualuse::items::laser::{LaserClass, LaserUse};
use dualuse::items::Uav;
use dualuse::quantity::*;
use dualuse::{Carries, Fact, Item, Truth};

use crate::rule;

/// More worlds than these are not looked at.
const MOST: usize = 1 << 20;

/// Whether the rule holds in every world, in none, or in some; nothing if there are too many.
pub fn truth(drone: &Uav) -> Option<Truth> {
    let mut worlds = Worlds(vec![drone.clone()]);
    worlds.of_drone()?;
    if let Carries::Items(items) = &drone.carries {
        for (at, item) in items.iter().enumerate() {
            worlds.of_part(at, item)?;
        }
    }
    let yes = worlds.0.iter().filter(|world| rule::announcement_28(world)).count();
    Some(match yes {
        0 => Truth::No,
        all if all == worlds.0.len() => Truth::Yes,
        _ => Truth::Unknown,
    })
}

struct Worlds(Vec<Uav>);

/// Splits the worlds by the possible values of one attribute.
macro_rules! split {
    ($worlds:expr, |$world:ident| $fact:expr, $values:expr) => {{
        let values: Vec<_> = $values.into_iter().map(Fact::from).collect();
        $worlds.split(|$world| $fact, &values)?
    }};
}

impl Worlds {
    fn of_drone(&mut self) -> Option<()> {
        let flags = [false, true];
        split!(self, |world| &mut world.model_aircraft, flags);
        split!(self, |world| &mut world.flies_beyond_sight, flags);
        split!(self, |world| &mut world.autonomous, flags);
        split!(self, |world| &mut world.radio_exceeds_approval, flags);
        split!(self, |world| &mut world.drops_payload, flags);
        split!(self, |world| &mut world.takes_uncertified_payloads, flags);
        split!(self, |world| &mut world.endurance, [29.0, 30.0, 45.0, 60.0].map(minutes));
        split!(self, |world| &mut world.range, [299.0, 300.0].map(kilometres));
        split!(self, |world| &mut world.gust_tolerance, [46.0, 46.3].map(kilometres_per_hour));
        split!(self, |world| &mut world.takeoff_mass, [7.0, 7.1].map(kilograms));
        split!(self, |world| &mut world.empty_mass, [4.0, 4.1].map(kilograms));
        // Exactly 20 L is disputed, and by hand it cannot be.
        let capacities = [19.0, 21.0].map(|number| Fact::from(litres(number)));
        self.split(|world| &mut world.aerosol_capacity, &[capacities[0], capacities[1], Fact::ABSENT])
    }

    fn of_part(&mut self, at: usize, item: &Item) -> Option<()> {
        macro_rules! part {
            ($kind:ident, $world:ident) => {{
                let Carries::Items(items) = &mut $world.carries else { unreachable!("there is a list") };
                let Item::$kind(part) = &mut items[at] else { unreachable!("it keeps its kind") };
                part
            }};
        }
        match item {
            Item::SpectralCamera(_) => {
                split!(self, |world| &mut part!(SpectralCamera, world).hyperspectral, [false, true]);
                split!(self, |world| &mut part!(SpectralCamera, world).extra_bands, [false, true]);
            }
            Item::InfraredImager(_) => {
                split!(self, |world| &mut part!(InfraredImager, world).netd, [39.0, 40.0].map(millikelvins));
            }
            Item::Laser(_) => {
                use LaserClass::*;
                let classes = [Class1, Class1M, Class2, Class3R].map(Fact::from);
                let classes: Vec<_> = classes.into_iter().chain([Fact::ABSENT]).collect();
                split!(
                    self,
                    |world| &mut part!(Laser, world).r#use,
                    [LaserUse::RangeFinding, LaserUse::Other]
                );
                self.split(|world| &mut part!(Laser, world).hazard_class, &classes)?;
                let limits = [263.0, 263.89, 339.03].map(nanojoules);
                split!(self, |world| &mut part!(Laser, world).emission_limit, limits);
                let apertures = [19.0, 22.0, 22.1].map(millimetres);
                split!(self, |world| &mut part!(Laser, world).reference_aperture, apertures);
                split!(self, |world| &mut part!(Laser, world).peak_power, [52.78, 67.81, 67.9].map(watts));
            }
            other => unreachable!("the rule asks nothing of {other:?}"),
        }
        Some(())
    }

    /// One world for each of the values that the fact allows; a fact that is exact is left as it is.
    fn split<T: dualuse::fact::Domain>(
        &mut self,
        fact: impl Fn(&mut Uav) -> &mut Fact<T>,
        values: &[Fact<T>],
    ) -> Option<()> {
        let worlds = std::mem::take(&mut self.0);
        for mut world in worlds {
            let known = *fact(&mut world);
            if known.is_exact() {
                self.0.push(world);
                continue;
            }
            let possible: Vec<_> = values.iter().filter(|value| known.and(value).is_some()).collect();
            assert!(!possible.is_empty(), "no value of {values:?} is possible of {known:?}");
            for value in possible {
                *fact(&mut world) = *value;
                self.0.push(world.clone());
            }
        }
        (self.0.len() <= MOST).then_some(())
    }
}
