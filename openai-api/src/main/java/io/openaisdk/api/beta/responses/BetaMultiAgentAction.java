package io.openaisdk.api.beta.responses;

import io.openaisdk.api.OpenEnum;

/**
 * What a multi-agent call asks for.
 *
 * @param value the text on the wire
 */
public record BetaMultiAgentAction(String value) implements OpenEnum {

    /** The value {@code spawn_agent}. */
    public static final BetaMultiAgentAction SPAWN_AGENT = new BetaMultiAgentAction("spawn_agent");

    /** The value {@code interrupt_agent}. */
    public static final BetaMultiAgentAction INTERRUPT_AGENT = new BetaMultiAgentAction("interrupt_agent");

    /** The value {@code list_agents}. */
    public static final BetaMultiAgentAction LIST_AGENTS = new BetaMultiAgentAction("list_agents");

    /** The value {@code send_message}. */
    public static final BetaMultiAgentAction SEND_MESSAGE = new BetaMultiAgentAction("send_message");

    /** The value {@code followup_task}. */
    public static final BetaMultiAgentAction FOLLOWUP_TASK = new BetaMultiAgentAction("followup_task");

    /** The value {@code wait_agent}. */
    public static final BetaMultiAgentAction WAIT_AGENT = new BetaMultiAgentAction("wait_agent");

    @Override
    public String toString() {
        return value;
    }
}
