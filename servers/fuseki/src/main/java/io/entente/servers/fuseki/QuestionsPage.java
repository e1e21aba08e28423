package io.entente.servers.fuseki;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;

/** The page with the canned questions and a SPARQL editor, and the Browser's style: the files of {@code /questions} on the class path. */
final class QuestionsPage extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private static final String ALLOW_ORIGIN = "Access-Control-Allow-Origin";

    private static final Map<String, String> TYPES = Map.of(
            "html", "text/html; charset=utf-8",
            "css", "text/css; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "grass", "text/plain; charset=utf-8",
            "md", "text/plain; charset=utf-8");

    /** The Neo4j Browser, on another port, asks whether it may take its style from here. */
    @Override
    protected void doOptions(HttpServletRequest request, HttpServletResponse response) {
        if (String.valueOf(request.getPathInfo()).endsWith(".grass")) {
            response.setHeader(ALLOW_ORIGIN, "*");
            response.setHeader("Access-Control-Allow-Headers", "*");
        }
        response.setHeader("Allow", "GET, HEAD, OPTIONS");
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getPathInfo();
        if (path == null) {
            response.sendRedirect("/questions/");
            return;
        }
        String file = path.equals("/") ? "/index.html" : path;
        String type = TYPES.get(file.substring(file.lastIndexOf('.') + 1));
        InputStream content = file.contains("..") ? null : QuestionsPage.class.getResourceAsStream("/questions" + file);
        if (type == null || content == null) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType(type);
        if (file.endsWith(".grass")) {
            response.setHeader(ALLOW_ORIGIN, "*");
        }
        try (content) {
            content.transferTo(response.getOutputStream());
        }
    }
}
