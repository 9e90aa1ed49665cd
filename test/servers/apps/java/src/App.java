import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;

public class App {
    public static void main(String[] args) throws Exception {
        System.out.println("Starting App using Java " + System.getProperty("java.version"));
        // What a framework does here takes its time.
        Thread.sleep(2500);
        if ("boot".equals(System.getenv("BREAK"))) Class.forName("org.postgresql.Driver");
        int port = Integer.parseInt(System.getenv("PORT"));
        HttpServer server = HttpServer.create(new InetSocketAddress(port), 0);
        server.createContext("/health", App::health);
        server.start();
        System.out.println("Started App on port " + port);
    }

    static void health(HttpExchange exchange) throws IOException {
        int status = "request".equals(System.getenv("BREAK")) ? 500 : 200;
        byte[] body = ("{\"status\":\"" + (status == 200 ? "UP" : "DOWN") + "\"}").getBytes();
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }
}
