var builder = WebApplication.CreateBuilder(args);
builder.Services.AddRazorComponents();
var app = builder.Build();
app.MapStaticAssets();
app.MapGet("/", () => "Delegationsportal");
app.Run();
