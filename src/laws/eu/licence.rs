//! What the European Union asks of an export beside its measures, and what eases that.

use crate::rule::licence::LicenceLaw;

pub const LICENCE: LicenceLaw = LicenceLaw::NONE;
