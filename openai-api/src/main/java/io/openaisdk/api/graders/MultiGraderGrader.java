package io.openaisdk.api.graders;

import io.openaisdk.api.annotations.ApiUnion;

/** Graders whose results are combined. */
@ApiUnion(discriminator = "type")
public sealed interface MultiGraderGrader
        permits StringCheckGrader,
                TextSimilarityGrader,
                PythonGrader,
                ScoreModelGrader,
                LabelModelGrader,
                UnknownMultiGraderGrader,
                HiddenMultiGraderGrader {}
