package io.openaisdk.api.evals;

import io.openaisdk.api.ValueVariant;
import io.openaisdk.api.annotations.ApiUnion;
import io.openaisdk.api.responses.ResponseInputText;

/** One content part: input text, output text, an image or audio. */
@ApiUnion(discriminator = "type")
public sealed interface EvalItemContentItem extends EvalItemContent
        permits EvalItemContentItem.Text,
                ResponseInputText,
                EvalItemContentOutputText,
                EvalItemInputImage,
                EvalInputAudio,
                UnknownEvalItemContentItem,
                HiddenEvalItemContentItem {

    /**
     * A plain text.
     *
     * @param value the text
     */
    record Text(String value) implements EvalItemContentItem, ValueVariant<String> {}
}
