package io.openaisdk.api.graders;

import io.openaisdk.api.annotations.ApiUnion;

/** A grader of any kind. */
@ApiUnion(discriminator = "type")
public sealed interface Grader
        permits StringCheckGrader,
                TextSimilarityGrader,
                PythonGrader,
                ScoreModelGrader,
                MultiGrader,
                UnknownGrader,
                HiddenGrader {}
