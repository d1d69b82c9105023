package io.openaisdk.api.chat.completions;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;

/** A web page that a message cites. */
@ApiModel
public interface ChatCompletionUrlCitation extends Model {

    /**
     * Position in the message where the citation ends, that of its last character.
     *
     * @return the value
     */
    long endIndex();

    /**
     * Position in the message where the citation begins, that of its first character.
     *
     * @return the value
     */
    long startIndex();

    /**
     * Address of the cited web page.
     *
     * @return the value
     */
    String url();

    /**
     * Title of the cited web page.
     *
     * @return the value
     */
    String title();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static ChatCompletionUrlCitationBuilder builder() {
        return ModelRuntime.builder(ChatCompletionUrlCitation.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ChatCompletionUrlCitationBuilder toBuilder();
}
