//! Receivers of satellite navigation.

use crate::goods::declare::category;
use crate::value::quantity::{Quantity, Speed};

category! {
    /// A receiver of a global or regional satellite navigation system.
    pub struct NavigationReceiver, NavigationReceiverAttributes {
        /// It is designed or modified for airborne use.
        airborne: bool, Declared "is made for airborne use";
        /// The highest speed at which it gives navigation information.
        highest_speed: Quantity<Speed>, Measured "highest speed";
        /// It decrypts a secured signal, such as a ranging code, by means designed or modified for military or governmental services.
        government_decryption: bool, Declared "decrypts secured signals of governmental services";
        /// It is specially designed to encrypt or decrypt protected signals of the Global Positioning System (PPS), as by Y-code or M-code.
        gps_protected_signals: bool, Judged "is specially designed for protected GPS signals";
        /// It is specially designed for military applications.
        military_use: bool, Judged "is specially designed for military applications";
        /// It forms spatial nulls in the pattern of an antenna array, dynamically and by signal processing. Filtering, switching or combining the signals of several antennas is not enough.
        adaptive_antenna: bool, Declared "has an adaptive antenna system";
        /// It is specially designed to employ anti-jam features against active or passive countermeasures.
        anti_jam: bool, Judged "is specially designed to resist jamming";
        /// It is designed for commercial, civil or safety-of-life services of satellite navigation.
        civil_service: bool, Judged "is designed for civil or safety-of-life services";
        /// It is usable in rockets or unmanned aircraft with a range of 300 km or more: suitable for them, whether it was made for them or not.
        usable_in_missiles: bool, Judged "is usable in missiles";
        /// It is integrated in a civil aircraft, as an airliner or a general aviation aircraft, and is told as a part of it.
        in_civil_aircraft: bool, Declared "is integrated in a civil aircraft";
    }
}
