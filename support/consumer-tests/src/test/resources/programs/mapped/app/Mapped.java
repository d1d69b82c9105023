package app;

import LIBRARY.ObjectMapper;
import LIBRARY.json.JsonMapper;
import io.openaisdk.api.responses.FunctionTool;
import io.openaisdk.api.responses.Tool;

/** Keeps a model in a record of its own, by a mapper that looks for modules itself. */
public final class Mapped {

    public record Turn(String id, Tool tool) {}

    private Mapped() {}

    public static void main(String[] args) throws Exception {
        ObjectMapper mapper = JsonMapper.builder().findAndAddModules().build();
        Turn turn = new Turn("1", FunctionTool.builder().name("clock").strict(true).build());
        String json = mapper.writeValueAsString(turn);
        System.out.println(json + " " + mapper.readValue(json, Turn.class).equals(turn));
    }
}
