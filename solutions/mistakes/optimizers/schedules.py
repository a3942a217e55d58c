"""Lesson 11: what goes wrong with a rate that rises and falls."""

import math

import numpy as np

from solutions.mistakes.mistake import Mistake


def rise(step, peak, warmup):
    return peak * (step + 1) / warmup


def half_cosine(progress, peak):
    return peak * (1 + math.cos(math.pi * progress)) / 2


def progress_of(step, total, warmup):
    return (step - warmup) / (total - warmup)


def scheduled(up=rise, down=half_cosine, progress=progress_of, rises=lambda step, warmup: step < warmup):
    """cosine_schedule with another way up, another way down, another progress, or another end of the rise."""

    def schedule(step, total, peak, warmup):
        if rises(step, warmup):
            return up(step, peak, warmup)
        return down(progress(step, total, warmup), peak)

    return schedule


COSINE_SCHEDULE = (
    Mistake(
        "cosine_schedule",
        "nothing_returned",
        "It gives back None. A result that is printed, or stored under a name, is lost to the caller.",
        "Which word hands a result back to whoever called your function?",
        (lambda step, total, peak, warmup: None,),
    ),
    Mistake(
        "cosine_schedule",
        "way_down_not_returned",
        "One of the two ways gives back None.",
        "Does every way through your function end in return?",
        (
            scheduled(down=lambda progress, peak: None),
            scheduled(up=lambda step, peak, warmup: None),
        ),
    ),
    Mistake(
        "cosine_schedule",
        "first_rate_zero",
        "The rise starts at 0, so the first step does nothing; at step 0 the share is 1 / warmup.",
        "How long would the very first step be?",
        (scheduled(up=lambda step, peak, warmup: peak * step / warmup),),
    ),
    Mistake(
        "cosine_schedule",
        "rise_has_another_length",
        "The rise takes one step more or less than warmup says.",
        "At which step do you reach the peak for the first time, with warmup = 4?",
        (
            scheduled(up=lambda step, peak, warmup: peak * (step + 1) / (warmup + 1)),
            scheduled(up=lambda step, peak, warmup: peak * step / (warmup - 1)),
            scheduled(up=lambda step, peak, warmup: peak * (step + 2) / warmup),
        ),
    ),
    Mistake(
        "cosine_schedule",
        "no_rise",
        "There is no rise: it begins at the peak, or falls from the first step on.",
        "What is the rate of step 0, with a peak of 1 and a warmup of 10?",
        (
            scheduled(rises=lambda step, warmup: False),
            scheduled(up=lambda step, peak, warmup: peak),
            scheduled(rises=lambda step, warmup: False, progress=lambda step, total, warmup: step / total),
        ),
    ),
    Mistake(
        "cosine_schedule",
        "falls_while_rising",
        "While step < warmup, the rate falls, or a cosine that falls is multiplied in; it should rise along a line.",
        "While step < warmup, what of yours grows smaller with each step?",
        (
            scheduled(up=lambda step, peak, warmup: peak * (warmup - step) / warmup),
            scheduled(up=lambda step, peak, warmup: peak * (warmup - step - 1) / warmup),
            lambda step, total, peak, warmup: (
                half_cosine(step / total, peak) * (min(1.0, (step + 1) / warmup) if warmup else 1.0)
            ),
            lambda step, total, peak, warmup: (
                half_cosine(progress_of(step, total, warmup), peak) * (min(1.0, (step + 1) / warmup) if warmup else 1.0)
            ),
        ),
    ),
    Mistake(
        "cosine_schedule",
        "rise_along_the_cosine",
        "The rise goes along a curve; it should go along a straight line.",
        "By how much should the rate grow with each step of the rise?",
        (
            scheduled(up=lambda step, peak, warmup: peak * (1 - math.cos(math.pi * (step + 1) / warmup)) / 2),
            scheduled(up=lambda step, peak, warmup: peak * math.sin(math.pi / 2 * (step + 1) / warmup)),
        ),
    ),
    Mistake(
        "cosine_schedule",
        "rise_as_share_of_total",
        "The rise is measured by total; it is over after warmup steps.",
        "With warmup = 4 and total = 100, what is the rate of step 3?",
        (
            lambda step, total, peak, warmup: (
                peak * (step + 1) / total if step < warmup else half_cosine(progress_of(step, total, warmup), peak)
            ),
        ),
    ),
    Mistake(
        "cosine_schedule",
        "rise_too_long_by_one",
        "step = warmup still belongs to the rise, so the rate goes beyond the peak.",
        "At step = warmup, does step < warmup hold?",
        (scheduled(rises=lambda step, warmup: step <= warmup),),
    ),
    Mistake(
        "cosine_schedule",
        "rise_too_short_by_one",
        "The rise ends a step too early.",
        "At step = warmup - 1, does step < warmup hold?",
        (scheduled(rises=lambda step, warmup: step < warmup - 1),),
    ),
    Mistake(
        "cosine_schedule",
        "ways_exchanged",
        "The two ways are exchanged: it falls while step < warmup and rises afterwards.",
        "What should happen while step < warmup?",
        (scheduled(rises=lambda step, warmup: step >= warmup),),
    ),
    Mistake(
        "cosine_schedule",
        "way_down_starts_at_zero",
        "The way down is measured from step 0; it starts at step = warmup.",
        "What is your angle at step = warmup?",
        (
            scheduled(progress=lambda step, total, warmup: step / total),
            scheduled(progress=lambda step, total, warmup: step / (total - warmup)),
        ),
    ),
    Mistake(
        "cosine_schedule",
        "way_down_too_slow",
        "The way down is stretched over total steps; it is over at step = total.",
        "How many steps lie between warmup and total?",
        (scheduled(progress=lambda step, total, warmup: (step - warmup) / total),),
    ),
    Mistake(
        "cosine_schedule",
        "way_down_off_by_one",
        "The way down is one step ahead, or behind: the angle is 0 at step = warmup and pi at step = total.",
        "What is your angle at step = total?",
        (
            scheduled(progress=lambda step, total, warmup: (step - warmup) / (total - warmup - 1)),
            scheduled(progress=lambda step, total, warmup: (step + 1 - warmup) / (total - warmup)),
            scheduled(progress=lambda step, total, warmup: (step - warmup) / (total - warmup + 1)),
        ),
    ),
    Mistake(
        "cosine_schedule",
        "whole_cosine",
        "The angle goes to 2 pi, so the rate is at its peak again in the end.",
        "What is the cosine of 2 pi?",
        (scheduled(down=lambda progress, peak: peak * (1 + math.cos(2 * math.pi * progress)) / 2),),
    ),
    Mistake(
        "cosine_schedule",
        "quarter_cosine",
        "The angle goes to pi / 2 only: that is another curve, steepest at its end.",
        "At which angle is the cosine -1?",
        (
            scheduled(down=lambda progress, peak: peak * math.cos(math.pi / 2 * progress)),
            scheduled(down=lambda progress, peak: peak * (1 + math.cos(math.pi / 2 * progress)) / 2),
        ),
    ),
    Mistake(
        "cosine_schedule",
        "pi_missing",
        "There is no pi in the angle: it ends at 1, far from the lowest place of the cosine.",
        "At which angle is the cosine -1?",
        (scheduled(down=lambda progress, peak: peak * (1 + math.cos(progress)) / 2),),
    ),
    Mistake(
        "cosine_schedule",
        "degrees",
        "The angle is given in degrees; the cosine of Python and NumPy wants radians.",
        "What is math.cos(180)?",
        (scheduled(down=lambda progress, peak: peak * (1 + math.cos(180 * progress)) / 2),),
    ),
    Mistake(
        "cosine_schedule",
        "cosine_not_lifted",
        "The cosine is not lifted by 1, so the rate becomes negative.",
        "How large is the cosine in the middle of the way down, and how large at its end?",
        (
            scheduled(down=lambda progress, peak: peak * math.cos(math.pi * progress)),
            scheduled(down=lambda progress, peak: peak * math.cos(math.pi * progress) / 2),
        ),
    ),
    Mistake(
        "cosine_schedule",
        "not_halved",
        "The half is missing: 1 + cosine goes from 2 to 0.",
        "What is 1 + cos(0)?",
        (scheduled(down=lambda progress, peak: peak * (1 + math.cos(math.pi * progress))),),
    ),
    Mistake(
        "cosine_schedule",
        "lift_not_halved",
        "A parenthesis is missing: only the cosine is halved, or only the 1 is multiplied by the peak.",
        "At step = warmup, is your rate the peak?",
        (
            scheduled(down=lambda progress, peak: peak * (1 + math.cos(math.pi * progress) / 2)),
            scheduled(down=lambda progress, peak: peak + math.cos(math.pi * progress) / 2),
            scheduled(down=lambda progress, peak: (peak + math.cos(math.pi * progress)) / 2),
        ),
    ),
    Mistake(
        "cosine_schedule",
        "upside_down",
        "The curve is turned round: it climbs from 0 to the peak.",
        "What is 1 - cos(0)?",
        (scheduled(down=lambda progress, peak: peak * (1 - math.cos(math.pi * progress)) / 2),),
    ),
    Mistake(
        "cosine_schedule",
        "sine_for_cosine",
        "It is a sine; the cosine starts at its highest place.",
        "What is sin(0), and what is cos(0)?",
        (
            scheduled(down=lambda progress, peak: peak * (1 + math.sin(math.pi * progress)) / 2),
            scheduled(down=lambda progress, peak: peak * math.sin(math.pi * progress)),
        ),
    ),
    Mistake(
        "cosine_schedule",
        "straight_way_down",
        "The rate falls along a straight line; it should follow the cosine.",
        "How fast should the rate fall close to the peak: as fast as in the middle?",
        (scheduled(down=lambda progress, peak: peak * (1 - progress)),),
    ),
    Mistake(
        "cosine_schedule",
        "peak_missing",
        "The peak is not used, on one way or on both.",
        "What should happen to every rate when the peak is doubled?",
        (
            scheduled(up=lambda step, peak, warmup: (step + 1) / warmup, down=lambda p, peak: half_cosine(p, 1.0)),
            scheduled(up=lambda step, peak, warmup: (step + 1) / warmup),
            scheduled(down=lambda p, peak: half_cosine(p, 1.0)),
        ),
    ),
    Mistake(
        "cosine_schedule",
        "stays_at_the_peak",
        "After the rise the rate stays at its peak.",
        "What should the rate be at step = total?",
        (scheduled(down=lambda progress, peak: peak),),
    ),
    Mistake(
        "cosine_schedule",
        "whole_schedule",
        "It gives back the rates of all steps; asked for is the one of this step.",
        "How many rates does one step need?",
        (
            lambda step, total, peak, warmup: [scheduled()(k, total, peak, warmup) for k in range(total + 1)],
            lambda step, total, peak, warmup: [scheduled()(k, total, peak, warmup) for k in range(total)],
            lambda step, total, peak, warmup: np.array([scheduled()(k, total, peak, warmup) for k in range(step + 1)]),
        ),
    ),
)
