package io.openaisdk.api.graders;

import io.openaisdk.api.annotations.ApiUnion;

/** A grader whose result is combined with others. */
@ApiUnion(discriminator = "type")
public sealed interface MultiGraderGrader extends MultiGraderGraders
        permits StringCheckGrader,
                TextSimilarityGrader,
                PythonGrader,
                ScoreModelGrader,
                LabelModelGrader,
                UnknownMultiGraderGrader,
                HiddenMultiGraderGrader {}
