package io.openaisdk.api.responses;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.internal.ModelRuntime;

/** Log text that the code interpreter produced. */
@ApiModel
public non-sealed interface CodeInterpreterOutputLogs extends Model, CodeInterpreterOutput {

    /**
     * Discriminator of this output, always {@code logs}.
     *
     * @return the value
     */
    @Constant("logs")
    String type();

    /**
     * Log text that the code wrote.
     *
     * @return the value
     */
    String logs();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static CodeInterpreterOutputLogsBuilder builder() {
        return ModelRuntime.builder(CodeInterpreterOutputLogs.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    CodeInterpreterOutputLogsBuilder toBuilder();
}
