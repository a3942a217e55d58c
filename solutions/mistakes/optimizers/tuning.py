"""Lesson 11: what goes wrong with choosing a rate."""

import numpy as np

from solutions.mistakes.mistake import Mistake


def table(run, rates, seeds):
    return np.array([[run(rate, seed) for seed in seeds] for rate in rates])


def infinite(ends):
    return np.where(np.isnan(ends), np.inf, ends)


def judged_by(summary, clean=infinite, best=np.argmin, given=lambda rates, losses, k: (rates[k], losses[k])):
    """tune_rate with another summary of a rate's runs, another treatment of nan, another choice or result."""

    def tune(run, rates, seeds):
        losses = np.array([summary(row) for row in clean(table(run, rates, seeds))])
        return given(rates, losses, best(losses))

    return tune


def _best_run(run, rates, seeds):
    return min(((rate, run(rate, seed)) for rate in rates for seed in seeds), key=lambda pair: pair[1])


def _best_run_whole(run, rates, seeds):
    ends = infinite(table(run, rates, seeds))
    k = np.unravel_index(np.argmin(ends), ends.shape)[0]
    return rates[k], np.median(ends[k])


def _walked(summary):
    """A loop with a comparison: one with nan is never true."""

    def tune(run, rates, seeds):
        best, least = rates[0], np.inf
        for rate in rates:
            loss = summary([run(rate, seed) for seed in seeds])
            if loss < least:
                best, least = rate, loss
        return best, least

    return tune


def _middle(row):
    return sorted(map(float, row))[len(row) // 2]


def _over_rates(run, rates, seeds):
    losses = np.median(infinite(table(run, rates, seeds)), axis=0)
    k = int(np.argmin(losses))
    return rates[min(k, len(rates) - 1)], losses[k]


def _first_finite(run, rates, seeds):
    for rate in rates:
        loss = np.median(infinite([run(rate, seed) for seed in seeds]))
        if np.isfinite(loss):
            return rate, loss
    return rates[0], np.inf


TUNE_RATE = (
    Mistake(
        "tune_rate",
        "nothing_returned",
        "It gives back None. A result that is printed, or stored under a name, is lost to the caller.",
        "Which word hands a result back to whoever called your function?",
        (lambda run, rates, seeds: None,),
    ),
    Mistake(
        "tune_rate",
        "rate_alone",
        "It gives back one of the two results; asked for are the rate and its loss.",
        "How many results does the docstring name?",
        (
            judged_by(np.median, given=lambda rates, losses, k: rates[k]),
            judged_by(np.median, given=lambda rates, losses, k: losses[k]),
        ),
    ),
    Mistake(
        "tune_rate",
        "results_exchanged",
        "The loss comes first; the rate should.",
        "Which of the two does the docstring name first?",
        (judged_by(np.median, given=lambda rates, losses, k: (losses[k], rates[k])),),
    ),
    Mistake(
        "tune_rate",
        "place_for_rate",
        "It gives back the place of the rate in the list; asked for is the rate itself.",
        "What does np.argmin give: a value, or an index?",
        (judged_by(np.median, given=lambda rates, losses, k: (k, losses[k])),),
    ),
    Mistake(
        "tune_rate",
        "largest_loss",
        "It looks for the greatest loss; the least is the best.",
        "Is a loss good when it is large?",
        (judged_by(np.median, best=np.argmax), judged_by(np.median, clean=lambda ends: ends, best=np.argmax)),
    ),
    Mistake(
        "tune_rate",
        "mean_for_median",
        "It judges a rate by the mean of its runs; one bad run among many spoils a mean.",
        "Runs end at 1.0, 1.2, 1.4, 6.0 and 7.0. Which number says how a usual run ends?",
        (
            judged_by(np.mean),
            judged_by(np.mean, clean=lambda ends: ends),
            judged_by(np.nanmean, clean=lambda ends: ends),
            judged_by(np.mean, given=lambda rates, losses, k: (rates[k], losses[k]), best=lambda x: int(np.argmin(x))),
        )[:3],
    ),
    Mistake(
        "tune_rate",
        "sum_for_median",
        "It judges a rate by the sum of its runs; asked for is their median.",
        "Would a rate look worse if you ran it with more seeds?",
        (judged_by(np.sum), judged_by(np.sum, clean=lambda ends: ends)),
    ),
    Mistake(
        "tune_rate",
        "luckiest_run",
        "It judges a rate by its best run. One lucky seed decides then.",
        "If you throw more seeds at a bad rate, will its best run not look better and better?",
        (_best_run, _best_run_whole, judged_by(np.min), judged_by(np.nanmin, clean=lambda ends: ends)),
    ),
    Mistake(
        "tune_rate",
        "unluckiest_run",
        "It judges a rate by its worst run; asked for is the median.",
        "Should one unlucky seed decide about a rate?",
        (judged_by(np.max), judged_by(np.max, clean=lambda ends: ends)),
    ),
    Mistake(
        "tune_rate",
        "middle_of_unsorted_runs",
        "It takes the run in the middle of the list; a median needs the runs in order of their size.",
        "What has to be done to the losses before one of them is in the middle?",
        (judged_by(lambda row: row[len(row) // 2]), judged_by(lambda row: row[len(row) // 2], clean=lambda ends: ends)),
    ),
    Mistake(
        "tune_rate",
        "one_seed_only",
        "Only one of the seeds is used.",
        "How many runs does a rate need when there are five seeds?",
        (
            judged_by(lambda row: row[0]),
            judged_by(lambda row: row[-1]),
            judged_by(lambda row: row[0], clean=lambda ends: ends),
            judged_by(lambda row: row[-1], clean=lambda ends: ends),
        ),
    ),
    Mistake(
        "tune_rate",
        "nan_spoils_the_median",
        "One run at nan spoils a rate: with two good runs beside it, it is never chosen, or chosen blindly.",
        "What is np.median of 1, 2 and nan, and what should the median be where nan counts as infinite?",
        (
            judged_by(np.median, clean=lambda ends: ends),
            judged_by(np.median, clean=lambda ends: ends, best=np.nanargmin),
            _walked(np.median),
            judged_by(
                lambda row: np.inf if np.isnan(row).any() else np.median(row),
                clean=lambda ends: ends,
            ),
        ),
    ),
    Mistake(
        "tune_rate",
        "nan_sorted_by_chance",
        "The runs are sorted with nan among them. Nothing is less than nan, so it lands anywhere: make it infinite.",
        "Is nan < 1, and is 1 < nan?",
        (
            judged_by(_middle, clean=lambda ends: ends),
            judged_by(_middle, clean=lambda ends: ends, best=np.nanargmin),
            _walked(_middle),
        ),
    ),
    Mistake(
        "tune_rate",
        "runaways_left_out",
        "Runs that ran away are left out, so a rate looks the better the more often it fails.",
        "Two of three runs end at nan. Is the third one how a usual run ends?",
        (
            judged_by(np.nanmedian, clean=lambda ends: ends),
            judged_by(
                lambda row: np.median(row[np.isfinite(row)]) if np.isfinite(row).any() else np.inf,
                clean=lambda ends: ends,
            ),
        ),
    ),
    Mistake(
        "tune_rate",
        "nan_counts_as_zero",
        "A run at nan counts as 0, the best loss of all.",
        "Should a training that ran away win?",
        (
            judged_by(np.median, clean=np.nan_to_num),
            judged_by(np.median, clean=lambda ends: np.where(np.isfinite(ends), ends, 0.0)),
        ),
    ),
    Mistake(
        "tune_rate",
        "one_runaway_condemns",
        "A rate is thrown out because of a single run that ran away.",
        "With two good runs out of three, what is the median?",
        (judged_by(lambda row: np.median(row) if np.isfinite(row).all() else np.inf),),
    ),
    Mistake(
        "tune_rate",
        "median_over_rates",
        "The median is taken over the rates, for each seed; it belongs to the runs of one rate.",
        "How many medians do you need: one for each rate, or one for each seed?",
        (_over_rates,),
    ),
    Mistake(
        "tune_rate",
        "first_rate_that_works",
        "It takes the first rate that does not run away, and compares no further.",
        "Could a rate later in the list be better?",
        (_first_finite,),
    ),
    Mistake(
        "tune_rate",
        "extreme_rate",
        "It always takes the greatest or the least rate; the losses have to decide.",
        "Does your choice change when run gives other losses?",
        tuple(
            judged_by(
                np.median, given=lambda rates, losses, k, pick=pick: (pick(rates), losses[rates.index(pick(rates))])
            )
            for pick in (min, max)
        ),
    ),
)
