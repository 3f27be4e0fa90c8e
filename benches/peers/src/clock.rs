//! The processor time of this process, so that what else runs on the machine counts little.

use rustix::time::{ClockId, clock_gettime};

/// The seconds that its threads have run for.
pub fn seconds() -> f64 {
    let time = clock_gettime(ClockId::ProcessCPUTime);
    time.tv_sec as f64 + time.tv_nsec as f64 / 1e9
}
