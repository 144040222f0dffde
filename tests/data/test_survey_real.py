"""Real exports, counted by guess alone and by recipe, against figures known from elsewhere."""

from __future__ import annotations

from pathlib import Path

import pandas as pd
import pytest

from journeymap.data.counted import Counted
from journeymap.data.guessing import guess_kind
from journeymap.data.matching import ensure_touchpoints
from journeymap.data.readers import connect, open_rows
from journeymap.data.recipe import Recipe, recipe_from_toml, recipe_to_toml
from journeymap.data.survey import count_survey, plan_touchpoints
from journeymap.data.survey_guess import guess_survey
from journeymap.model.journey import Journey


class Real:
    """A real file, counted: histograms by the name of their touchpoint."""

    def __init__(self, path: Path, recipe: str = "") -> None:
        given = recipe_from_toml('kind = "survey"\n' + recipe) if recipe else Recipe()
        connection = connect(threads=2)
        rows = open_rows(connection, path, recipe=given)
        self.kind = guess_kind(rows)
        guess = guess_survey(rows, given, Journey())
        self.recipe = guess.recipe
        self.reasons = guess.reasons
        self.journey, ids = ensure_touchpoints(
            Journey(), plan_touchpoints(connection, rows, guess.recipe)
        )
        self.counted: Counted = count_survey(connection, rows, guess.recipe, self.journey, ids, "s")
        connection.close()
        assert recipe_from_toml(recipe_to_toml(guess.recipe)) == guess.recipe

    def table(
        self, name: str, metric: str = "", variable: str = "", value: str = ""
    ) -> pd.DataFrame:
        table = self.counted.tables["scores"]
        id = next(t.id for t in self.journey.touchpoints if t.name == name)
        keep = (table["touchpoint"] == id) & (table["variable"] == variable)
        if metric:
            keep &= table["metric"] == metric
        return table[keep & (table["value"] == value)]

    def mean(self, name: str, *slice: str) -> float:
        table = self.table(name, "", *slice)
        return round(float((table["code"] * table["n"]).sum() / table["n"].sum()), 3)

    def n(self, name: str) -> int:
        return int(self.table(name)["n"].sum())

    def nps(self, name: str) -> float:
        table = self.table(name, "nps")
        n = table["n"].sum()
        promoters = table.loc[table["code"] >= 9, "n"].sum()
        detractors = table.loc[table["code"] <= 6, "n"].sum()
        return round(float(100 * (promoters - detractors) / n), 2)


def test_that_the_airline_survey_is_understood_by_guess(shared_data: Path) -> None:
    real = Real(shared_data / "airline_satisfaction/test.csv")
    assert real.kind == "survey"
    assert real.mean("Inflight wifi service") == 2.813
    assert real.mean("Ease of Online booking") == 2.890
    assert real.mean("Gate location") == 2.977
    columns = {c for s in real.recipe.scores for c in s.columns}
    assert len(columns) == 15
    assert not columns & {"id", "Age", "Flight Distance", "Departure Delay in Minutes"}
    assert set(real.recipe.segments or ()) == {
        "Gender", "Customer Type", "Type of Travel", "Class",
    }  # fmt: skip
    assert real.recipe.respondent == "id"


def test_that_satisfied_by_class_comes_out_by_recipe(shared_data: Path) -> None:
    real = Real(
        shared_data / "airline_satisfaction/test.csv",
        """segments = ["Class"]
        [[score]]
        column = "satisfaction"
        touchpoint = "Overall"
        metric = "csat"
        scale = [0, 1]
        labels = { "satisfied" = 1, "neutral or dissatisfied" = 0 }
        [[score]]
        column = "Inflight wifi service"
        """,
    )
    shares = {c: real.mean("Overall", "Class", c) for c in ("Business", "Eco Plus", "Eco")}
    assert shares == {"Business": 0.695, "Eco Plus": 0.248, "Eco": 0.194}
    assert real.mean("Inflight wifi service") == 2.813
    assert real.n("Overall") == 25_976


def test_that_codes_of_the_airport_survey_are_no_scores(shared_data: Path) -> None:
    real = Real(shared_data / "sfo_survey/2017_SFO_Customer_Survey.csv")
    assert real.nps("NETPRO") == 39.84
    assert real.n("NETPRO") == 2_746
    means = {"Q7WALKWAYS": 4.147, "Q7SCREENS": 4.115, "Q7AIRTRAIN": 4.107, "Q7STORE": 3.641,
             "Q7FOOD": 3.615, "Q7ALL": 4.064, "Q7LTPARKING": 3.850}  # fmt: skip
    assert {name: real.mean(name) for name in means} == means
    assert (real.n("Q7ALL"), real.n("Q7LTPARKING")) == (2_688, 834)
    columns = {c for s in real.recipe.scores for c in s.columns}
    assert not columns & {
        "STRATA", "PEAK", "Q4BAGS", "Q19AGE", "Q20GENDER", "Q21INCOME", "Q5TIMESFLOWN", "WEIGHT",
        "Q8COM1", "DESTGEO", "LANG",
    }  # fmt: skip
    assert real.recipe.weight == ""
    assert any("looks like a weight" in reason for reason in real.reasons)


def test_that_the_airport_survey_of_another_year_is_read_too(shared_data: Path) -> None:
    real = Real(shared_data / "sfo_survey/2013_SFO_Customer_Survey.csv")
    means = {"Shops": 3.593, "Food": 3.601, "Airtrain": 4.125, "Whole": 3.982}
    assert {name: real.mean(name) for name in means} == means
    assert real.n("Whole") == 3_334


def test_that_the_telecom_survey_gives_nps_by_stage_and_month(shared_data: Path) -> None:
    real = Real(shared_data / "telecom_nps_journey/telecom_nps_verbatims.csv")
    assert {t.name: real.nps(t.name) for t in real.journey.touchpoints} == {
        "Order": -9.98, "First Payment": -29.29, "Equipment Received": -56.71,
        "Service in Use": -76.67,
    }  # fmt: skip
    assert (real.counted.rows, real.counted.used) == (2_385, 2_353)
    assert (real.counted.first, real.counted.last) == ("2017-12-11", "2018-06-20")
    total = real.counted.tables["scores"]
    total = total[total["variable"] == ""]
    assert total.groupby("period")["n"].sum()["2017-12"] == 86
    assert "NPS_RATING" not in (real.recipe.segments or ())
    assert real.recipe.comment == ("text",)


def test_that_words_become_codes_in_the_it_survey(shared_data: Path) -> None:
    real = Real(shared_data / "tsg_it_survey_2018_19/0_Input_CustSatData.csv")
    means = {"Studio services": 4.779, "Audio and Video Production Services": 4.734,
             "Event services": 4.635, "Service Desk": 4.561, "Account manager support": 4.481,
             "Project support": 4.222, "Vendor management services": 4.058}  # fmt: skip
    assert {name: real.mean(name) for name in means} == means
    assert real.n("Vendor management services") == 52
    assert {s.metric for s in real.recipe.scores} == {"csat", "rating"}


def test_that_persian_comments_with_scores_are_read(shared_data: Path) -> None:
    real = Real(shared_data / "persian_digikala/digikala_comments_scored.csv")
    assert real.mean("Overall rating") == pytest.approx(74.72, abs=0.005)
    assert real.n("Overall rating") == 3_261
    assert real.recipe.comment == ("Text",)
    assert [s.columns for s in real.recipe.scores] == [("Score",)]


def test_that_google_forms_agree_with_their_known_means(shared_data: Path) -> None:
    forms = shared_data / "survey_exports/google_forms"
    pandas_survey = Real(forms / "pandas-user-survey-2019.csv")
    assert pandas_survey.mean("pandas") == 4.389
    assert [s.columns for s in pandas_survey.recipe.scores] == [
        ("How satisfied are you with pandas?",),
        ("How easy is it for you to upgrade to newer versions of Python libraries",),
    ]
    as_csv = Real(forms / "spack-user-survey-2022-responses.csv")
    means = {"Spack community": 4.280, "Spack": 4.088, "Spack documentation": 3.846,
             "Spack packages": 3.764}  # fmt: skip
    assert {name: as_csv.mean(name) for name in means} == means
    as_workbook = Real(forms / "spack-user-survey-2022-responses.xlsx")
    for name in ("scores", "pairs"):
        pd.testing.assert_frame_equal(as_csv.counted.tables[name], as_workbook.counted.tables[name])


def test_that_reviews_of_orders_are_found(shared_data: Path) -> None:
    real = Real(shared_data / "olist_5k/olist_order_reviews_dataset.csv")
    assert real.mean("Overall rating") == 4.119
    assert real.counted.people == 4_966
    assert real.table("Overall rating").groupby("code")["n"].sum().to_dict() == {
        1: 550, 2: 141, 3: 396, 4: 978, 5: 2_923,
    }  # fmt: skip


def test_that_reviews_joined_with_customers_can_be_compared_by_state(shared_data: Path) -> None:
    real = Real(
        shared_data / "olist_5k/olist_order_reviews_dataset.csv",
        """segments = ["customer_state"]
        [[join]]
        file = "olist_orders_dataset.csv"
        on = "order_id"
        [[join]]
        file = "olist_customers_dataset.csv"
        on = "customer_id"
        """,
    )
    by_state = {s: real.mean("Overall rating", "customer_state", s) for s in ("BA", "RJ")}
    assert by_state == {"BA": 3.656, "RJ": 3.863}


@pytest.mark.parametrize(
    ("file", "kind"),
    [
        ("bpic2013_incidents/bpic2013_incidents.csv", "events"),
        ("helpdesk/helpdesk.csv", "events"),
        ("helpdesk/helpdesk_coded_3col.csv", "events"),
        ("receipt/receipt.csv", "events"),
        ("running_example/running-example.csv", "events"),
        ("ecom_clickstream/ecom.csv", "events"),
        ("olist_5k/olist_orders_dataset.csv", "events"),
        ("olist_5k/olist_order_reviews_dataset.csv", "survey"),
        ("telecom_nps_journey/telecom_nps_verbatims.csv", "survey"),
        ("survey_exports/typeform/stacks_community_survey.csv", "survey"),
        ("survey_exports/qualtrics/voting_study_qualtrics.csv", "survey"),
    ],
)
def test_that_logs_and_surveys_are_told_apart(shared_data: Path, file: str, kind: str) -> None:
    connection = connect(threads=1)
    assert guess_kind(open_rows(connection, shared_data / file)) == kind
    connection.close()
