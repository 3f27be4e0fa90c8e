//! Authorisations that concern drones, one file each. They are few: only those
//! that the notes on these laws name.

use crate::rule::authorisation::{Authorisation, checked};

pub mod india_2023;
pub mod poland_2023;
pub mod us_category_i;
pub mod us_sta;

pub static AUTHORISATIONS: &[&Authorisation] =
    checked(&[&india_2023::GAED, &poland_2023::PERMIT, &us_category_i::POLICY, &us_sta::EXCEPTION]);
