//! Paths: read, written, followed.

use dualuse::item::{Path, Step};
use dualuse::items::{InfraredImager, Laser, Uav};
use dualuse::{Category, DesignedFor, Item};

fn drone() -> Item {
    let camera = InfraredImager {
        designed_for: DesignedFor::Item(Box::new(Uav::default().into())),
        ..InfraredImager::default()
    };
    Uav { carries: vec![Laser::default().into(), camera.into()].into(), ..Uav::default() }.into()
}

#[test]
fn a_path_is_read_as_it_is_written() {
    for text in [
        "endurance",
        "carries[1].netd",
        "carries[1].designed_for.range",
        "carries[0]",
        "carries",
        "designed_for",
    ] {
        let path: Path = text.parse().unwrap();
        assert_eq!(path.to_string(), text);
        let json = serde_json::to_string(&path).unwrap();
        assert_eq!(serde_json::from_str::<Path>(&json).unwrap(), path);
    }
    let path: Path = "carries[1].designed_for.range".parse().unwrap();
    assert_eq!(
        (path.steps.as_slice(), path.name.as_str()),
        (&[Step::OnBoard(1), Step::Purpose][..], "range")
    );
}

#[test]
fn what_is_no_path_says_so() {
    for text in ["carries[x].netd", "carries[-1]", "cargo[0].netd", "carries[0", "a.b"] {
        let error = text.parse::<Path>().unwrap_err();
        assert_eq!(error.to_string(), format!("`{text}` is no path; write for example `carries[0].netd`"));
    }
}

#[test]
fn a_value_is_put_and_read_where_a_path_leads() {
    let mut drone = drone();
    let path: Path = "carries[1].designed_for.range".parse().unwrap();
    assert_eq!(drone.get(&path).as_deref(), Some("unknown"));
    drone.set(&path, "300 km").unwrap();
    assert_eq!(drone.get(&path).as_deref(), Some("300 km"));
    let aerosol: Path = "aerosol_capacity".parse().unwrap();
    assert_eq!(drone.get(&aerosol).as_deref(), Some("unknown"));
    drone.set(&aerosol, "none").unwrap();
    assert_eq!(drone.get(&aerosol).as_deref(), Some("none"));
}

#[test]
fn a_path_that_leads_nowhere_says_so() {
    let mut drone = drone();
    let text =
        |drone: &mut Item, path: &str| drone.set(&path.parse().unwrap(), "50 mK").unwrap_err().to_string();
    assert_eq!(text(&mut drone, "carries[2].netd"), "carries[2].netd: leads to nothing that the item has");
    assert_eq!(
        text(&mut drone, "designed_for.range"),
        "designed_for.range: leads to nothing that the item has"
    );
    assert_eq!(
        text(&mut drone, "carries[1].ned"),
        "carries[1].ned: an `infrared_imager` has no such attribute; did you mean `netd`?"
    );
    assert_eq!(drone.get(&"carries[2].netd".parse().unwrap()), None);
    assert_eq!(drone.get(&"carries[1].ned".parse().unwrap()), None);
}

#[test]
fn a_path_leads_to_an_item_too() {
    let drone = drone();
    let category = |path: &str| drone.borrow().part(&path.parse().unwrap()).map(|part| part.category());
    assert_eq!(category(""), Some(Category::Uav));
    assert_eq!(category("carries[0]"), Some(Category::Laser));
    assert_eq!(category("carries[1].designed_for"), Some(Category::Uav));
    assert_eq!(category("carries[1].designed_for.designed_for"), None);
    assert_eq!(category("endurance"), None);
}
