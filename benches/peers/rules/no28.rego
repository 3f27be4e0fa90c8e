package no28

default controlled := false

controlled if {
	input.flies_beyond_sight
	input.endurance >= 30
	heavy
	feature
	not announcement_20
	not announcement_31
}

heavy if input.takeoff_mass > 7

heavy if input.empty_mass > 4

feature if input.radio_exceeds_approval

feature if input.drops_payload

feature if input.takes_uncertified_payloads

feature if {
	some part in input.carries
	caught(part)
}

caught(part) if {
	part.category == "spectral_camera"
	part.hyperspectral
}

caught(part) if {
	part.category == "spectral_camera"
	part.extra_bands
}

caught(part) if {
	part.category == "infrared_imager"
	part.netd < 40
}

caught(part) if {
	part.category == "laser"
	part.used_for == "range_finding"
	part.hazard_class in {"3R", "3B", "4"}
}

caught(part) if {
	part.category == "laser"
	part.used_for == "range_finding"
	part.hazard_class == "1"
	part.emission_limit >= 263.89
	part.reference_aperture > 22
	part.peak_power > 52.78
}

caught(part) if {
	part.category == "laser"
	part.used_for == "range_finding"
	part.hazard_class == "1M"
	part.emission_limit >= 339.03
	part.reference_aperture > 19
	part.peak_power > 67.81
}

announcement_20 if {
	not input.model_aircraft
	input.range >= 300
}

announcement_20 if {
	not input.model_aircraft
	input.autonomous
	input.aerosol_capacity >= 20
}

announcement_20 if {
	not input.model_aircraft
	input.flies_beyond_sight
	input.aerosol_capacity >= 20
}

announcement_31 if {
	input.flies_beyond_sight
	input.endurance >= 60
}

announcement_31 if {
	input.flies_beyond_sight
	input.endurance >= 30
	input.gust_tolerance >= 46.3
}
