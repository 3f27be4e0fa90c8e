SELECT
    flies_beyond_sight
    AND endurance >= 30
    AND (takeoff_mass > 7 OR empty_mass > 4)
    AND (
        radio_exceeds_approval
        OR drops_payload
        OR hyperspectral
        OR extra_bands
        OR netd < 40
        -- Classes are numbered 1, 1M, 2, 2M, 3R, 3B, 4 from 0.
        OR finds_ranges AND (
            hazard_class >= 4
            OR hazard_class = 0 AND emission_limit >= 263.89
                AND reference_aperture > 22 AND peak_power > 52.78
            OR hazard_class = 1 AND emission_limit >= 339.03
                AND reference_aperture > 19 AND peak_power > 67.81
        )
        OR takes_uncertified_payloads
    )
    AND NOT (
        NOT model_aircraft
        AND (range >= 300 OR (autonomous OR flies_beyond_sight) AND aerosol_capacity >= 20)
    )
    AND NOT (
        flies_beyond_sight
        AND (endurance >= 60 OR endurance >= 30 AND gust_tolerance >= 46.3)
    ) AS controlled
FROM drones
