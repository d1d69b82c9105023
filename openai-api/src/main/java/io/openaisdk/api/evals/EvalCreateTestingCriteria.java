package io.openaisdk.api.evals;

import io.openaisdk.api.annotations.ApiUnion;
import io.openaisdk.api.graders.CreateEvalLabelModelGrader;
import io.openaisdk.api.graders.EvalGraderPython;
import io.openaisdk.api.graders.EvalGraderScoreModel;
import io.openaisdk.api.graders.EvalGraderTextSimilarity;
import io.openaisdk.api.graders.StringCheckGrader;

/** A grader that a new evaluation judges answers with. */
@ApiUnion(discriminator = "type")
public sealed interface EvalCreateTestingCriteria
        permits CreateEvalLabelModelGrader,
                StringCheckGrader,
                EvalGraderTextSimilarity,
                EvalGraderPython,
                EvalGraderScoreModel,
                UnknownEvalCreateTestingCriteria,
                HiddenEvalCreateTestingCriteria {}
