package io.openaisdk.api.graders;

import io.openaisdk.api.annotations.ApiUnion;

/** Grader of the fine-tuning job. */
@ApiUnion(discriminator = "type")
public sealed interface Grader
        permits StringCheckGrader,
                TextSimilarityGrader,
                PythonGrader,
                ScoreModelGrader,
                MultiGrader,
                UnknownGrader,
                HiddenGrader {}
