package app;

import io.openaisdk.api.errors.ConfigurationException;
import io.openaisdk.api.responses.ResponseCreateParams;

/** Makes parameters where there is nothing that could make them, and does not learn from it. */
public final class TypesOnly {

    private TypesOnly() {}

    public static void main(String[] args) {
        for (int i = 0; i < 2; i++) {
            try {
                System.out.println(ResponseCreateParams.builder().model("gpt-5.5").build());
            } catch (ConfigurationException e) {
                System.out.println(e);
            }
        }
    }
}
