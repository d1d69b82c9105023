package io.openaisdk.api.responses;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/** A screenshot that answers a computer call. */
@ApiModel
public interface ResponseComputerToolCallOutputScreenshot extends Model {

    /**
     * Discriminator of this output, always {@code computer_screenshot}.
     *
     * @return the value
     */
    @Constant("computer_screenshot")
    String type();

    /**
     * Address of the screenshot.
     *
     * @return the value; empty when absent
     */
    Optional<String> imageUrl();

    /**
     * Identifier of the uploaded file with the screenshot.
     *
     * @return the value; empty when absent
     */
    Optional<String> fileId();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static ResponseComputerToolCallOutputScreenshotBuilder builder() {
        return ModelRuntime.builder(ResponseComputerToolCallOutputScreenshot.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ResponseComputerToolCallOutputScreenshotBuilder toBuilder();
}
