//! The categories of goods, one file each. They know no law.

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::goods::item::{Attribute, Carries, DesignedFor};
use crate::goods::notes::Notes;

macro_rules! categories {
    ($($(#[doc = $doc:literal])+ $module:ident::$name:ident = $text:literal, $words:literal;)+) => {
        $(pub mod $module;)+
        $(pub use $module::declared::$name;)+

        /// The categories of goods: one struct each, and beside each a module with its lenses and
        /// choices. They know no law.
        pub mod public {
            $(pub use super::$module;)+
            $(pub use super::$module::declared::$name;)+
        }

        /// A category of goods.
        #[derive(
            Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
            strum::Display, strum::EnumString, strum::EnumIter, strum::VariantNames, strum::EnumCount,
        )]
        #[serde(rename_all = "snake_case")]
        #[non_exhaustive]
        pub enum Category {
            $($(#[doc = $doc])+ #[strum(serialize = $text)] $name,)+
        }

        impl Category {
            /// Its attributes, in the order in which they are declared.
            pub const fn attributes(self) -> &'static [Attribute] {
                match self {
                    $(Self::$name => $name::TABLE,)+
                }
            }

            /// The words for it in prose.
            pub const fn words(self) -> &'static str {
                match self {
                    $(Self::$name => $words,)+
                }
            }

            /// An item of which nothing is known but this category.
            pub fn unknown(self) -> Item {
                match self {
                    $(Self::$name => Item::$name(Box::default()),)+
                }
            }

            pub(crate) fn unknown_ref(self) -> ItemRef<'static> {
                match self {
                    $(Self::$name => {
                        static UNKNOWN: $name = $name::UNKNOWN;
                        ItemRef::$name(&UNKNOWN)
                    })+
                }
            }
        }

        /// An item of any category.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub enum Item {
            $($(#[doc = $doc])+ $name(Box<$name>),)+
        }

        /// A borrowed item of any category: what criteria are put to.
        #[derive(Clone, Copy, Debug)]
        #[non_exhaustive]
        pub enum ItemRef<'a> {
            $($(#[doc = $doc])+ $name(&'a $name),)+
        }

        impl Item {
            /// The item, borrowed.
            pub fn borrow(&self) -> ItemRef<'_> {
                match self {
                    $(Self::$name(item) => ItemRef::$name(item),)+
                }
            }

            pub(crate) fn parts_mut(&mut self) -> PartsMut<'_> {
                match self {
                    $(Self::$name(item) => PartsMut {
                        name: &mut item.name,
                        maker: &mut item.maker,
                        hs_code: &mut item.hs_code,
                        designed_for: &mut item.designed_for,
                        carries: &mut item.carries,
                        notes: &mut item.notes,
                    },)+
                }
            }

            pub(crate) fn set_mut(&mut self, attribute: &Attribute) -> Option<&mut crate::value::fact::Set> {
                match self {
                    $(Self::$name(item) if attribute.category == Category::$name => item.set_mut(attribute.index),)+
                    _ => None,
                }
            }
        }

        impl<'a> ItemRef<'a> {
            /// The category of the item.
            pub const fn category(self) -> Category {
                match self {
                    $(Self::$name(_) => Category::$name,)+
                }
            }

            /// The same item, owned.
            pub fn to_item(self) -> Item {
                match self {
                    $(Self::$name(item) => Item::$name(Box::new(item.clone())),)+
                }
            }

            /// Its name, as the maker calls it.
            pub fn name(self) -> Option<&'a str> {
                match self {
                    $(Self::$name(item) => item.name.as_deref(),)+
                }
            }

            /// Who makes it.
            pub fn maker(self) -> Option<&'a str> {
                match self {
                    $(Self::$name(item) => item.maker.as_deref(),)+
                }
            }

            /// Its code in the Harmonized System.
            pub fn hs_code(self) -> Option<&'a str> {
                match self {
                    $(Self::$name(item) => item.hs_code.as_deref(),)+
                }
            }

            /// What it is specially designed for.
            pub const fn designed_for(self) -> &'a DesignedFor {
                match self {
                    $(Self::$name(item) => &item.designed_for,)+
                }
            }

            /// The items on board.
            pub const fn carries(self) -> &'a Carries {
                match self {
                    $(Self::$name(item) => &item.carries,)+
                }
            }

            /// What stands beside its values.
            pub const fn notes(self) -> &'a Notes {
                match self {
                    $(Self::$name(item) => &item.notes,)+
                }
            }
        }

        $(
            impl From<$name> for Item {
                fn from(item: $name) -> Self {
                    Self::$name(Box::new(item))
                }
            }

            impl<'a> From<&'a $name> for ItemRef<'a> {
                fn from(item: &'a $name) -> Self {
                    Self::$name(item)
                }
            }

            impl Serialize for $name {
                fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                    ItemRef::$name(self).serialize(serializer)
                }
            }

            impl<'de> Deserialize<'de> for $name {
                fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                    let item = Item::deserialize(deserializer)?;
                    Self::try_from(item).map_err(|other| {
                        let (wanted, found) = (Category::$name, other.borrow().category());
                        serde::de::Error::custom(format_args!("category: expected `{wanted}`, found `{found}`"))
                    })
                }
            }

            impl TryFrom<Item> for $name {
                type Error = Item;

                /// The item of this category, or the item itself if it is of another.
                fn try_from(item: Item) -> Result<Self, Item> {
                    match item {
                        Item::$name(item) => Ok(*item),
                        other => Err(other),
                    }
                }
            }
        )+
    };
}

/// The fields that every item has.
pub(crate) struct PartsMut<'a> {
    pub name: &'a mut Option<String>,
    pub maker: &'a mut Option<String>,
    pub hs_code: &'a mut Option<String>,
    pub designed_for: &'a mut DesignedFor,
    pub carries: &'a mut Carries,
    pub notes: &'a mut Notes,
}

impl<'a> From<&'a Item> for ItemRef<'a> {
    fn from(item: &'a Item) -> Self {
        item.borrow()
    }
}

categories! {
    /// An unmanned aircraft or unmanned airship.
    uav::Uav = "uav", "unmanned aircraft";
    /// An aero engine.
    engine::Engine = "engine", "engine";
    /// An infrared imaging device.
    infrared_imager::InfraredImager = "infrared_imager", "infrared imager";
    /// A multispectral or hyperspectral camera.
    spectral_camera::SpectralCamera = "spectral_camera", "spectral camera";
    /// A radar.
    radar::Radar = "radar", "radar";
    /// A laser.
    laser::Laser = "laser", "laser";
    /// An inertial measurement unit or navigation system.
    inertial_unit::InertialUnit = "inertial_unit", "inertial unit";
    /// Radio communication equipment.
    radio::Radio = "radio", "radio";
    /// A counter-drone system, or equipment of one.
    counter_uas::CounterUas = "counter_uas", "counter-drone system";
    /// Equipment that converts a manned aircraft into an unmanned one.
    conversion_kit::ConversionKit = "conversion_kit", "conversion kit";
    /// A spraying or fogging system.
    sprayer::Sprayer = "sprayer", "sprayer";
    /// A rechargeable battery or cell.
    battery::Battery = "battery", "battery";
    /// An accelerometer.
    accelerometer::Accelerometer = "accelerometer", "accelerometer";
    /// A gyroscope or other angular rate sensor.
    gyroscope::Gyroscope = "gyroscope", "gyroscope";
    /// A receiver of satellite navigation.
    navigation_receiver::NavigationReceiver = "navigation_receiver", "satellite navigation receiver";
    /// An autopilot or a flight control system, or equipment of one.
    flight_controller::FlightController = "flight_controller", "flight controller";
    /// The transaction: not goods, but who gets them, where and for what.
    export::Export = "export", "export";
}
