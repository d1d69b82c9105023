package io.openaisdk.api.responses;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.internal.ModelRuntime;

/** A web page that a search drew on. */
@ApiModel
public interface ResponseWebSearchSource extends Model {

    /**
     * Discriminator of this source, always {@code url}.
     *
     * @return the value
     */
    @Constant("url")
    String type();

    /**
     * Address of the page.
     *
     * @return the value
     */
    String url();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static ResponseWebSearchSourceBuilder builder() {
        return ModelRuntime.builder(ResponseWebSearchSource.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ResponseWebSearchSourceBuilder toBuilder();
}
