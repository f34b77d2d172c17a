package dev.madoguchi.web.platform;

import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;

/** Makes a {@link PageExceptionHandler} for each request. */
public class PageExceptionHandlerFactory extends ExceptionHandlerFactory {

  /** Wraps the factory of Faces. */
  public PageExceptionHandlerFactory(ExceptionHandlerFactory wrapped) {
    super(wrapped);
  }

  @Override
  public ExceptionHandler getExceptionHandler() {
    return new PageExceptionHandler(getWrapped().getExceptionHandler());
  }
}
