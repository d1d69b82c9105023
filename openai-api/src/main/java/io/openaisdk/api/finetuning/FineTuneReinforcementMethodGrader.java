package io.openaisdk.api.finetuning;

import io.openaisdk.api.annotations.ApiUnion;
import io.openaisdk.api.graders.MultiGrader;
import io.openaisdk.api.graders.PythonGrader;
import io.openaisdk.api.graders.ScoreModelGrader;
import io.openaisdk.api.graders.StringCheckGrader;
import io.openaisdk.api.graders.TextSimilarityGrader;

/** Grader of the fine-tuning job. */
@ApiUnion(discriminator = "type")
public sealed interface FineTuneReinforcementMethodGrader
        permits StringCheckGrader,
                TextSimilarityGrader,
                PythonGrader,
                ScoreModelGrader,
                MultiGrader,
                UnknownFineTuneReinforcementMethodGrader,
                HiddenFineTuneReinforcementMethodGrader {}
