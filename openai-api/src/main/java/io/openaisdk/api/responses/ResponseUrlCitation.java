package io.openaisdk.api.responses;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.internal.ModelRuntime;

/** Reference to a web page that the answer draws on. */
@ApiModel
public non-sealed interface ResponseUrlCitation extends Model, ResponseAnnotation {

    /**
     * Discriminator of this variant, always {@code url_citation}.
     *
     * @return the value
     */
    @Constant("url_citation")
    String type();

    /**
     * Address of the cited web page.
     *
     * @return the value
     */
    String url();

    /**
     * Position in the message where the citation begins, that of its first character.
     *
     * @return the value
     */
    long startIndex();

    /**
     * Position in the message where the citation ends, that of its last character.
     *
     * @return the value
     */
    long endIndex();

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
    static ResponseUrlCitationBuilder builder() {
        return ModelRuntime.builder(ResponseUrlCitation.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ResponseUrlCitationBuilder toBuilder();
}
