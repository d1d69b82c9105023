package io.openaisdk.api.beta.responses;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.internal.ModelRuntime;

/** A citation of a web page in text sent as input. */
@ApiModel
public non-sealed interface UrlCitationParam extends Model, BetaOutputTextContentParamAnnotation {

    /**
     * Discriminator of this citation, always {@code url_citation}.
     *
     * @return the value
     */
    @Constant("url_citation")
    String type();

    /**
     * Position in the message of the citation's first character. At least 0.
     *
     * @return the value
     */
    long startIndex();

    /**
     * Position in the message of the citation's last character. At least 0.
     *
     * @return the value
     */
    long endIndex();

    /**
     * URL of the source that is cited.
     *
     * @return the value
     */
    String url();

    /**
     * Title of the source that is cited.
     *
     * @return the value
     */
    String title();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static UrlCitationParamBuilder builder() {
        return ModelRuntime.builder(UrlCitationParam.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    UrlCitationParamBuilder toBuilder();
}
