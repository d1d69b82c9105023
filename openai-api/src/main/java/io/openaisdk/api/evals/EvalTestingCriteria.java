package io.openaisdk.api.evals;

import io.openaisdk.api.annotations.ApiUnion;
import io.openaisdk.api.graders.EvalGraderPython;
import io.openaisdk.api.graders.EvalGraderScoreModel;
import io.openaisdk.api.graders.EvalGraderTextSimilarity;
import io.openaisdk.api.graders.LabelModelGrader;
import io.openaisdk.api.graders.StringCheckGrader;

/** A grader that an evaluation judges answers with. */
@ApiUnion(discriminator = "type")
public sealed interface EvalTestingCriteria
        permits LabelModelGrader,
                StringCheckGrader,
                EvalGraderTextSimilarity,
                EvalGraderPython,
                EvalGraderScoreModel,
                UnknownEvalTestingCriteria,
                HiddenEvalTestingCriteria {}
