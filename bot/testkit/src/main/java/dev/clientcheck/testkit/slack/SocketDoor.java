package dev.clientcheck.testkit.slack;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.websocket.WsConfig;
import io.javalin.websocket.WsContext;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The way in for connections in Socket Mode, for whoever has just been given a ticket. */
final class SocketDoor {

    static final String PATH = "/link";

    private final Backstage backstage;
    private final SocketConnections connections;
    private final SocketLine line;
    private final Set<String> tickets = ConcurrentHashMap.newKeySet();
    private final Map<String, SocketConnection> bySession = new ConcurrentHashMap<>();

    SocketDoor(Backstage backstage, SocketConnections connections, SocketLine line) {
        this.backstage = backstage;
        this.connections = connections;
        this.line = line;
    }

    /** Answers the method that asks for a connection. */
    ObjectNode ticket(ApiCall call) throws Refusal {
        call.credentials().expectAppToken(backstage.app());
        String ticket = Ids.secret(40);
        tickets.add(ticket);
        String query = "?ticket=" + ticket + "&app_id=" + backstage.app().id();
        return ApiCall.ok().put("url", backstage.url().replace("http:", "ws:") + PATH + query);
    }

    void serve(WsConfig socket) {
        socket.onConnect(this::enter);
        socket.onMessage(context -> {
            SocketConnection connection = bySession.get(context.sessionId());
            if (connection != null) {
                line.acknowledge(connection, context.message());
            }
        });
        socket.onClose(context -> leave(context, context.status() + " " + context.reason()));
        socket.onError(context -> leave(context, String.valueOf(context.error())));
    }

    private void enter(WsContext context) {
        String ticket = context.queryParam("ticket");
        var connection = new SocketConnection(context);
        if (ticket == null || !tickets.remove(ticket)) {
            backstage.journal().note("socket", "refused: no valid ticket");
            connection.close("invalid ticket");
            return;
        }
        int others = connections.all().size();
        if (others >= SocketConnections.MOST) {
            connection.send(SocketMessages.disconnect("too_many_websockets"));
            connection.close("too_many_websockets");
            return;
        }
        bySession.put(context.sessionId(), connection);
        connection.send(SocketMessages.hello(backstage.app(), others + 1));
        connections.add(connection);
        backstage.journal().note("socket", "connected, now " + connections.all().size());
    }

    private void leave(WsContext context, String why) {
        SocketConnection connection = bySession.remove(context.sessionId());
        if (connection != null) {
            connections.remove(connection);
            line.lose(connection);
            backstage
                    .journal()
                    .note(
                            "socket",
                            "closed (" + why + "), now " + connections.all().size());
        }
    }
}
