package org.example.papers.api;

import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Answers wrong requests for JSON with problem details (RFC 9457); pages have templates for that. */
@RestControllerAdvice(assignableTypes = ApiController.class)
class ApiErrors extends ResponseEntityExceptionHandler {}
