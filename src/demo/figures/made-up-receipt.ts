/** A photo of the receipt of a taxi that nobody took: a small picture in black and white, as PNG. */
export const receiptPhoto = (): Buffer =>
  Buffer.from(
    [
      "iVBORw0KGgoAAAANSUhEUgAAAMgAAADsAQAAAAAZHtQTAAAC3klEQVRYw+3XTUsbQRgAYKWHXKy5Fmzd/onWQiXbP1D6A1qNUHpsaZFkJYsdRD",
      "CHwuYHePDQo4iHFjykyTTk4KH04yZtSFbZQw7N7mwIZpTN7nQ/ErOZnSkoEgV3IB/kYWbeeWfeZDJBeG0ilnGLudRYS0zdeSu2m4nkiOBiA+aw",
      "vEeMZg5TosMckQ+I2syRqABPajkwOo+sryWS8i9RrdHzyDqUsN9HpufpQNmXKkOC2Ep0bF87a6v+ekrUPFefa7eJ7sMRewzx0wWd84hzYmjryb",
      "IIotLJ1LelLypDcMbelkosMeUjt4/A6nPsjlYiUSGSN0+pwYh6xTjaTv5IcXIACCsHZ6s9p5x3F2K5HgKZcug9OcQ8LdyiBAFfuqeoQ8vLfWX+",
      "kYgyCNPydHPOPaDoVUQO69A7uvprhCgxKjDh9VmICEpD4MkTpNKysOWN1rWj8rGqTKVE016HlHjN5mbnInK5+xPLzRDAlklCH7WBIL4oLWC+Y4",
      "qUBrbBFMyVPOQJfzS+bLSEHjO2Meb6f2J5TyftUdH8N9j9FXa8lOfJXbEv9VGZc3TYF6hMzXzWKkWnm/JEti11INmd559kXHSOG4HMhGVPxgdO",
      "wpfl3rc0Ld1ZTz7YfyN9gtGsodQD+dkXqfx9EJum7LyYW2ojpyukACGF8tl6+g1x86ZyZeva7umlyX5hdn6lrYVfrk1sly4nbJkc3oN7S5VwLa",
      "ChWLuL4VpAyvTgForRYrgW0PDmGsjMUOCZ3K+EawFJ5dmB7KbDtRAezRWLKZYroVpABUUQB+tRGbVwpbsA1eDKpFKy7n7ElhJflJRgGu4hnhZo",
      "cf+N4DdkU3oQmQe7kiEQr9IC84HkoyIFIrFlmWwxZGNaMC1Szb+nYwv2jJs3zJXmOPYnlrEJYJyC4BuJK4gvz+49hoZWZMjDVg0YdZZI+h9yzJ",
      "bbvzmS5fbJ6jXQ4YxWg5ZW5WQnroVYYonlIvIPYU4ZGhYUd5MAAAAASUVORK5CYII=",
    ].join(""),
    "base64",
  );
